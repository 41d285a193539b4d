import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from './files.ts';
import { dist, lookedAt, pages } from './pages.ts';

test('the policy of every page is the one of those looked at', () => {
  const policy = (html: string): string => /<meta[^>]*Content-Security-Policy[^>]*>/i.exec(html)?.[0] ?? '';
  expect(new Set(pages.map(({ html }) => policy(html)))).toEqual(new Set([policy(lookedAt[0]!.html)]));
});

test('the policy comes before anything it is to govern', () => {
  const late = pages.filter((page) => {
    const policy = page.html.search(/<meta[^>]*Content-Security-Policy/i);
    const governed = page.html.search(/<(script|link|style)\b/i);
    return policy < 0 || (governed >= 0 && governed < policy);
  });
  expect(late.map((page) => page.path)).toEqual([]);
});

test('nothing is loaded from another host', () => {
  const loading =
    /<(?:link(?![^>]*rel="(?:canonical|alternate|license)")|script|img|iframe|source|object|embed|use|image|video|audio)\b[^>]*?\s(?:href|src|srcset|data)="(?:https?:)?\/\/[^"]*"/g;
  expect(pages.flatMap((page) => (page.html.match(loading) ?? []).map((found) => `${page.path}: ${found}`))).toEqual(
    [],
  );
});

test('no style sheet and no script names another host', () => {
  const files = filesOf(dist).filter((file) => /\.(css|js)$/.test(file));
  // Formats are named by addresses that nothing ever asks for; the policy of the page would forbid it besides.
  const formats = 'www.w3.org|schemas.openxmlformats.org|schemas.microsoft.com|json-schema.org';
  // An address with a blank to be filled is a pattern that a library checks numbers of hosts by.
  const hosts = new RegExp(
    `(url\\(\\s*['"]?(https?:)?//|@import|https?://(?!(${formats.replaceAll('.', '\\.')})/|\\[\\$\\{))`,
  );
  expect(files.filter((file) => hosts.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
});

test('nothing of the machine that built it is published', () => {
  const own = /\/(home|work|root|Users|tmp)\/[a-z]/;
  const text = /\.(html|css|js|json|csv|txt|xml|svg)$/;
  const files = filesOf(dist).filter((file) => text.test(file) && own.test(readFileSync(join(dist, file), 'utf8')));
  expect(files).toEqual([]);
});
