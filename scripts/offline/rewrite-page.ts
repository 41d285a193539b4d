import { posix } from 'node:path';

/** What a page needs to know to be read from a folder. */
export interface OfflineSite {
  /** The address of the site on the web, without a slash at its end. */
  url: string;
  /** The path of the site on its host: `/` or `/equity/`. */
  base: string;
  /** The files that are in the folder, relative to it. */
  files: ReadonlySet<string>;
}

/** The file of the folder that a path of the site is. Example: `/glossary/` is `glossary/index.html`. */
function fileOf(path: string, base: string): string | null {
  if (!path.startsWith(base)) return null;
  const below = path.slice(base.length);
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

/** Where a link leads in the folder, relative to `from`; to the web when the folder does not have it. */
export function offlineLink(link: string, from: string, { url, base, files }: OfflineSite): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link)!;
  const file = fileOf(path, base);
  if (file === null) return link;
  if (!files.has(file)) return `${url}/${path.slice(base.length)}${rest}`;
  return `${posix.relative(posix.dirname(from), file)}${rest}`;
}

const scripts = /<script\b[^>]*>[^]*?<\/script>/g;
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;

/**
 * A page as it is read from a folder: without scripts, its links relative. A policy that names its own server would
 * forbid its own style sheet there, and goes too. Example: in `es/index.html` the link `/_astro/a.css` is `../_astro/a.css`.
 */
export function rewritePage(html: string, from: string, site: OfflineSite): string {
  const bare = html.replace(scripts, '').replace(policy, '');
  return bare.replace(/(\s(?:href|src)=")(\/(?!\/)[^"]*)"/g, (_, before: string, link: string) => {
    return `${before}${offlineLink(link, from, site)}"`;
  });
}

/** A style sheet whose typefaces lie beside it. */
export function rewriteStyle(css: string, from: string, site: OfflineSite): string {
  return css.replace(/url\((["']?)(\/(?!\/)[^)"']*)\1\)/g, (_, mark: string, link: string) => {
    return `url(${mark}${offlineLink(link, from, site)}${mark})`;
  });
}
