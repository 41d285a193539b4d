import { extname, join, normalize } from 'node:path';
import type { Answer, Effects } from './effects.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The path below the site's folder that an address asks for; null for one that is malformed or leads out of it. */
function pathOf(address: string): string | null {
  const raw = address.split(/[?#]/)[0] ?? '/';
  if (!URL.canParse(raw, 'http://localhost') || /%(?![0-9a-f]{2})/i.test(raw)) return null;
  const path = normalize(decodeURIComponent(raw)).replace(/^\/+/, '');
  return path.startsWith('..') || path.includes('\0') ? null : path;
}

async function fileFor(effects: Effects, folder: string, path: string): Promise<string | null> {
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path];
  for (const candidate of candidates) {
    if (extname(candidate) !== '' && (await effects.exists(join(folder, candidate)))) return candidate;
  }
  return null;
}

/** A folder asked for without its slash is sent on to it, as a host of static sites does. */
async function isFolder(effects: Effects, folder: string, path: string): Promise<boolean> {
  return !path.endsWith('/') && (await effects.exists(join(folder, path, 'index.html')));
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The site's own page for what is not there. */
export async function missing(effects: Effects, folder: string): Promise<Answer> {
  const page = join(folder, '404.html');
  const body = (await effects.exists(page)) ? await effects.readBytes(page) : text('There is no such page.');
  return { status: 404, headers: { 'content-type': types['.html'] ?? '' }, body };
}

/**
 * What a host of static sites answers to an address: the file with its type, the index of a folder, a redirect to a
 * folder's slash, or the site's own page for what is missing. Never a file outside the folder.
 */
export async function staticAnswer(effects: Effects, folder: string, address: string): Promise<Answer> {
  const path = pathOf(address);
  if (path === null) return { status: 400, headers: { 'content-type': 'text/plain' }, body: text('Bad address.') };
  const file = await fileFor(effects, folder, path);
  if (file !== null) {
    const type = types[extname(file)] ?? 'application/octet-stream';
    const body = await effects.readBytes(join(folder, file));
    return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-cache' }, body };
  }
  if (await isFolder(effects, folder, path)) return { status: 308, headers: { location: `/${path}/` }, body: text('') };
  return missing(effects, folder);
}
