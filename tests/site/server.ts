import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** The file that answers an address: a folder answers with its `index.html`; null when there is none. */
async function fileFor(folder: string, pathname: string): Promise<string | null> {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  for (const candidate of [path, join(path, 'index.html')]) {
    const found = await stat(candidate).catch(() => null);
    if (found?.isFile()) return candidate;
  }
  return null;
}

/** Serves a built site on loopback, as any static host would: folders by their index, the rest by `404.html`. */
export async function serve(folder: string): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const found = await fileFor(folder, pathname);
      const file = found ?? (await fileFor(folder, '/404.html'));
      const type = types[extname(file ?? '.txt')] ?? 'application/octet-stream';
      response.writeHead(found === null ? 404 : 200, { 'content-type': type });
      response.end(file === null ? 'not found' : await readFile(file));
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
