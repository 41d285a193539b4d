import { expect, test } from 'vitest';
import { offlineLink, rewritePage, rewriteStyle } from '../../../scripts/offline/rewrite-page.ts';

const site = {
  url: 'https://port-verity.example/almanac',
  base: '/almanac/',
  files: new Set(['index.html', 'glossary/index.html', 'es/index.html', '_astro/a.css', '_astro/b.woff2']),
};

test.each([
  ['/almanac/glossary/#gap', 'es/index.html', '../glossary/index.html#gap'],
  ['/almanac/', 'glossary/index.html', '../index.html'],
  ['/almanac/_astro/a.css', 'start.html', '_astro/a.css'],
  ['/almanac/data/all.csv', 'index.html', 'https://port-verity.example/almanac/data/all.csv'],
  ['/almanac/r/2022-03-01/?x#y', 'index.html', 'https://port-verity.example/almanac/r/2022-03-01/?x#y'],
  ['#here', 'index.html', '#here'],
])('%s in %s leads to %s', (link, from, to) => {
  expect(offlineLink(link, from, site)).toBe(to);
});

test('a page has no script, no policy of a server, and relative links', () => {
  const html = [
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
    '<link rel="stylesheet" href="/almanac/_astro/a.css"><script type="module" src="/almanac/_astro/c.js"></script>',
    '<script type="application/ld+json">{"a":"<\\/b"}</script><a href="/almanac/glossary/">G</a>',
    '<a href="https://other.example/">O</a><a href="mailto:a@b.example">M</a>',
  ].join('');
  expect(rewritePage(html, 'index.html', site)).toBe(
    '<link rel="stylesheet" href="_astro/a.css"><a href="glossary/index.html">G</a>' +
      '<a href="https://other.example/">O</a><a href="mailto:a@b.example">M</a>',
  );
});

test('typefaces of a style sheet lie beside it', () => {
  expect(rewriteStyle('src: url(/almanac/_astro/b.woff2)', '_astro/a.css', site)).toBe('src: url(b.woff2)');
});
