import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pages } from './pages.ts';

const ids = new Map(
  pages.map((page) => [page.path, new Set([...page.html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? ''))]),
);
const attribute = /<(?:a|link|script|img|source|use|object)\b[^>]*?\s(?:href|src|data)="([^"]*)"/g;

/** All addresses of a page that stay on the site, resolved, as path and fragment. */
function internalLinks(path: string, html: string): { to: string; fragment: string }[] {
  const written = [...html.matchAll(attribute)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
  return written
    .map((link) => new URL(link, `http://site.test${path}`))
    .filter((url) => url.host === 'site.test')
    .map((url) => ({ to: decodeURIComponent(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) }));
}

/** What is wrong with a link, in words; null when it resolves. */
function fault({ to, fragment }: { to: string; fragment: string }): string | null {
  const anchors = ids.get(to);
  // Pictures for other pages are no pages of the site, and lie in folders all the same.
  const file = join(dist, to.startsWith('/embed/') ? `${to}index.html` : to);
  if (anchors === undefined && !(existsSync(file) && statSync(file).isFile())) return `${to} does not exist`;
  return fragment === '' || anchors?.has(fragment) ? null : `${to} has no #${fragment}`;
}

test('there are pages with links', () => {
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap((page) => internalLinks(page.path, page.html)).length).toBeGreaterThan(pages.length * 5);
});

test('there is a page for addresses that lead nowhere', () => {
  expect(pages.map((page) => page.path)).toContain('/404.html');
});

test('every internal link leads to a page or a file, and to a place on it', () => {
  const broken = pages.flatMap((page) =>
    internalLinks(page.path, page.html)
      .map(fault)
      .filter((text) => text !== null)
      .map((text) => `${page.path}: ${text}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('every page but the start and the error page is reached from the start in its language', () => {
  const reached = new Set(pages.filter((page) => page.kind === 'home').map((page) => page.path));
  for (const path of reached) {
    const html = pages.find((page) => page.path === path)?.html ?? '';
    for (const { to } of internalLinks(path, html)) if (ids.has(to)) reached.add(to);
  }
  expect(
    pages.filter((page) => !reached.has(page.path) && !page.kind.startsWith('404')).map((page) => page.path),
  ).toEqual([]);
});

test('links that open elsewhere are https', () => {
  const outside = pages.flatMap((page) =>
    [...page.html.matchAll(/<a\b[^>]*?\shref="(\w+:[^"]*)"/g)].map((match) => match[1] ?? ''),
  );
  expect([...new Set(outside.filter((link) => !/^(https:|mailto:)/.test(link)))]).toEqual([]);
});
