// Keeps pages that were opened, to be read without a connection. With one, every page comes from the server: a kept
// copy is shown only when the server cannot be reached, and says so with the day it was kept.
const store = 'opened-pages';
const most = 120;

const isKept = ({ method, mode, url }) =>
  method === 'GET' &&
  new URL(url).origin === location.origin &&
  (mode === 'navigate' || /\/_astro\/|\/early\.js$/.test(url));

async function keep(request, response) {
  const cache = await caches.open(store);
  const headers = new Headers(response.headers);
  headers.set('x-kept', new Date().toISOString());
  await cache.put(request, new Response(await response.blob(), { headers }));
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

/** A kept page that shows its note, with the day it was kept in the language of the page. */
async function marked(response) {
  const html = await response.text();
  const [, language = 'en'] = /<html lang="([^"]*)"/.exec(html) ?? [];
  const day = new Date(response.headers.get('x-kept'));
  const date = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { dateStyle: 'long' }).format(day);
  const shown = html.replace('<p class="kept" hidden', '<p class="kept"').replace('%date%', date);
  return new Response(shown, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

async function answer(request) {
  try {
    const response = await fetch(request);
    if (response.ok) await keep(request, response.clone());
    return response;
  } catch (cause) {
    const kept = await (await caches.open(store)).match(request, { ignoreSearch: true });
    if (kept === undefined) throw cause;
    return request.mode === 'navigate' ? marked(kept) : kept;
  }
}

/** The page that brought this worker was opened before it could keep anything. */
async function keepOpened() {
  await self.clients.claim();
  const opened = await self.clients.matchAll();
  await Promise.all(
    opened.map(async ({ url }) => {
      const response = await fetch(url);
      if (response.ok) await keep(new Request(url), response);
    }),
  );
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(keepOpened()));
self.addEventListener('fetch', (event) => {
  if (isKept(event.request)) event.respondWith(answer(event.request));
});
