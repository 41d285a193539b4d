import { join } from 'node:path';
import type { Answer, Effects } from './effects.ts';
import { headersFor, parseHeaders } from './headers-file.ts';
import { siteAddress } from './site-address.ts';
import { missing, staticAnswer } from './static-answer.ts';

/** A built site as a host would answer for it, and the path below which its pages lie. */
export interface SiteAnswer {
  base: string;
  answer(path: string): Promise<Answer>;
}

/** The path below which the pages of a built site lie, as its front page says of itself; `/` where it says nothing. */
async function baseOf(effects: Effects, folder: string): Promise<string> {
  const html = await effects.readText(join(folder, 'index.html'));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return canonical === undefined ? '/' : siteAddress(canonical).base;
}

/** Takes the base off a path that lies below it; null for one that does not. */
function belowBase(path: string, base: string): string | null {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : null;
}

const movedTo = (location: string): Answer => ({ status: 308, headers: { location }, body: new Uint8Array() });

/**
 * Answers for the finished site in a folder, below the path of its address and with the headers that its `_headers`
 * file asks for; the root is sent on to the base. Throws when the folder holds no site.
 */
export async function siteAnswer(effects: Effects, folder: string): Promise<SiteAnswer> {
  if (!(await effects.exists(join(folder, 'index.html')))) throw new Error('there is no site yet: npm run build');
  const file = join(folder, '_headers');
  const rules = (await effects.exists(file)) ? parseHeaders(await effects.readText(file)) : [];
  const base = await baseOf(effects, folder);
  return {
    base,
    async answer(asked) {
      const path = belowBase(asked, base);
      if (path === null) return `${asked}/` === base || asked === '/' ? movedTo(base) : missing(effects, folder);
      const answer = await staticAnswer(effects, folder, path);
      const { location } = answer.headers;
      const moved: Record<string, string> = location === undefined ? {} : { location: `${base}${location.slice(1)}` };
      return { ...answer, headers: { ...headersFor(rules, path.split('?')[0] ?? '/'), ...answer.headers, ...moved } };
    },
  };
}
