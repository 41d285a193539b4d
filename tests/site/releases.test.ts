import { expect, test } from 'vitest';
import { dist, documentOf, pages, readSite, wholeLanguages } from './pages.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseManifest } from '../../src/model/release.ts';

// What the pages of releases say of what changed, beside the news that the build worked out from the frozen tables.

const { releases } = readSite();
const later = releases.filter(({ previous }) => previous !== null);
const pageOf = (path: string) => documentOf(pages.find((one) => one.path === path)!);
const under = (language: string, path: string): string =>
  language === wholeLanguages[0] ? path : `/${language}${path}`;
const manifestOf = (release: string) =>
  JSON.parse(readFileSync(join(dist, 'r', release, 'manifest.json'), 'utf8')) as ReleaseManifest;

test('there is a release after the first, so that its news can be looked at', () => {
  expect(later.length).toBeGreaterThan(0);
});

test.each(wholeLanguages)(
  'in %s the page of a release names every indicator that it changed, and leads to it',
  (language) => {
    for (const { id, indicators, gone } of later) {
      const items = [
        ...pageOf(under(language, `/r/${id}/`)).querySelectorAll('#news li:has(a[href*="/r/"]):not(.files li)'),
      ];
      expect(items).toHaveLength(indicators.length + gone.length);
      const links = items.map((item) => item.querySelector('a')!.getAttribute('href'));
      expect(links.slice(0, indicators.length)).toEqual(
        indicators.map((one) => under(language, `/r/${id}/${one.id}/`)),
      );
    }
  },
);

test.each(wholeLanguages)(
  'in %s a frozen page says what its figures are, and what must be read before them',
  (language) => {
    for (const { id } of later)
      for (const { id: indicator, texts, know } of manifestOf(id).indicators.slice(0, 9)) {
        const main = pageOf(under(language, `/r/${id}/${indicator}/`)).querySelector('main')!.textContent;
        expect(main).toContain(texts[language]!.definition);
        for (const { title, text } of know![language]!) {
          expect(main).toContain(title);
          expect(main).toContain(text);
        }
      }
  },
);
