import { join } from 'node:path';
import { fileSize } from '../src/format/file-size.ts';
import { createMessages } from '../src/format/messages.ts';
import type { PublishedSite } from '../src/model/published-site.ts';
import { realEffects, type Effects } from './effects.ts';
import { archiveWriter } from './outputs/archive.ts';
import { type OfflineSite, rewritePage, rewriteStyle } from './offline/rewrite-page.ts';

/** The pages of one language, and what they look like; not the pictures for other pages. */
function filesOf(paths: readonly string[], language: string, others: readonly string[]): string[] {
  const isOwn = (path: string): boolean =>
    others.includes(language)
      ? path.startsWith(`${language}/`)
      : !others.some((other) => path.startsWith(`${other}/`)) && !path.startsWith('embed/');
  // A report has a style sheet of its own, beside it: its running lines.
  const pages = paths.filter((path) => /^(?!_astro\/).*\.(html|css)$/.test(path) && isOwn(path));
  return [...pages, ...paths.filter((path) => /^_astro\/.*\.(css|woff2)$/.test(path))];
}

async function contentOf(
  effects: Effects,
  folder: string,
  path: string,
  site: OfflineSite,
): Promise<string | Uint8Array> {
  if (path.endsWith('.woff2')) return effects.readBytes(join(folder, path));
  const text = await effects.readText(join(folder, path));
  return path.endsWith('.css') ? rewriteStyle(text, path, site) : rewritePage(text, path, site);
}

/** One ZIP, written page by page: all pages at once would be hundreds of megabytes. */
async function pack(effects: Effects, folder: string, home: string, site: OfflineSite): Promise<Uint8Array> {
  const archive = archiveWriter();
  const start = await effects.readText(join(folder, home));
  archive.add('start.html', rewritePage(start, 'start.html', site));
  for (const path of site.files) archive.add(path, await contentOf(effects, folder, path, site));
  return archive.end();
}

/**
 * `node scripts/offline.ts <site> <built>`: beside a built site the whole of it to read from a folder or a stick, one ZIP
 * a language: no scripts, links relative, files to take away by their address on the web. Gives the bytes of each.
 */
export async function offline(effects: Effects, folder: string, built: string): Promise<Map<string, number>> {
  const { site } = JSON.parse(await effects.readText(join(built, 'site.json'))) as PublishedSite;
  const base = new URL(`${site.url}/`).pathname;
  const paths = (await effects.listFiles(folder)).sort();
  const [first, ...others] = site.languages.map(({ id }) => id);
  const sizes = new Map<string, number>();
  for (const { id } of site.languages) {
    const files = new Set(filesOf(paths, id, others));
    const home = id === first ? 'index.html' : `${id}/index.html`;
    const bytes = await pack(effects, folder, home, { url: site.url, base, files });
    await effects.writeFile(join(folder, 'offline', `${id}.zip`), bytes);
    sizes.set(id, bytes.length);
  }
  return sizes;
}

/** Where a page waits for the size of an archive, which was not packed when it was printed. */
const waiting = /<span data-size-of="offline\/([\w-]+)\.zip"><\/span>/g;

/**
 * Writes the sizes of the archives into the pages that offer them, in the words of each page.
 * Example: `<span data-size-of="offline/en.zip"></span>` becomes `<span> (9.6 MB)</span>`.
 */
export async function tellSizes(
  effects: Effects,
  folder: string,
  built: string,
  sizes: ReadonlyMap<string, number>,
): Promise<void> {
  const { site } = JSON.parse(await effects.readText(join(built, 'site.json'))) as PublishedSite;
  for (const [index, language] of site.languages.entries()) {
    const path = join(folder, index === 0 ? '' : language.id, 'data/index.html');
    if (!(await effects.exists(path))) continue;
    const words: unknown = JSON.parse(await effects.readText(join(built, 'strings', `${language.id}.json`)));
    const messages = createMessages(language, words);
    const said = (_: string, id: string): string => `<span> (${fileSize(sizes.get(id) ?? 0, messages)})</span>`;
    await effects.writeFile(path, (await effects.readText(path)).replace(waiting, said));
  }
}

if (import.meta.main) {
  const [site = 'dist', built = '.build'] = process.argv.slice(2);
  const effects = realEffects();
  const sizes = await offline(effects, site, built);
  await tellSizes(effects, site, built, sizes);
  const told = [...sizes].map(([id, bytes]) => `${id} ${(bytes / 1e6).toFixed(1)} MB`);
  effects.out(`To read without a connection: ${told.join(', ')}`);
}
