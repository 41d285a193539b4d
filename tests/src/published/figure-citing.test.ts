import { beforeAll, expect, test } from 'vitest';
import { figureSentence } from '../../../src/format/fill-figure.ts';
import { figureSources } from '../../../src/format/figure-sources.ts';
import { citationPatterns, publishersBySource, sentencePatterns } from '../../../src/published/figure-citing.ts';
import { figureGroups, type FigureRow, wordsOf } from '../../../src/published/figure-rows.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { figure, indicator } from '../format/invented.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('figure-citing');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

/** The sentence of the first row that is looked for, of any indicator. */
function sentenceOf(isLookedFor: (row: FigureRow) => boolean): { row: FigureRow; sentence: string } {
  for (const published of page.indicators())
    for (const group of figureGroups(page, published)) {
      const row = group.rows.find(isLookedFor);
      if (row === undefined) continue;
      const isCautioned = row.text.caution !== null;
      return {
        row,
        sentence: figureSentence(sentencePatterns(page, published), wordsOf(group, row), isCautioned),
      };
    }
  throw new Error('no such row');
}

test('the sentence names the place, and can be quoted alone', () => {
  const { row, sentence } = sentenceOf(({ observation }) => observation.lower !== null);
  expect(sentence).toContain('95% interval');
  expect(sentence).toContain(row.text.value);
  expect(sentence).toContain(page.areaName(row.observation.geography, row.observation.area));
});

test('a figure to use with caution says so; one that is hidden says that, and has no number', () => {
  expect(sentenceOf(({ text }) => text.caution !== null).sentence).toMatch(/Use with caution\.$/);
  expect(sentenceOf(({ observation }) => observation.status === 'withheld').sentence).toContain('hidden for privacy');
});

test('citations leave the words of the figure open, its period and its source too', () => {
  const patterns = citationPatterns(page, page.indicator('safe-water'));
  expect(Object.keys(patterns).sort()).toEqual(['apa', 'bibtex', 'chicago', 'plain']);
  for (const pattern of Object.values(patterns))
    for (const name of ['group', 'place', 'period', 'publisher', 'url']) expect(pattern).toContain(`{${name}}`);
});

test('a figure rests on its own source, and a rate on that of its denominator as well', () => {
  const shared = { series: 'x', geography: 'town', area: 'port', dimensions: [], shareOfAll: false };
  const denominator = { source: 'census', series: 'residents' };
  const plain = { indicator: indicator({ figures: { ...shared, source: 'survey' } }) };
  const rate = { indicator: indicator({ figures: { ...shared, source: 'survey', denominator } }) };
  expect(figureSources([figure({ source: 'survey' })], plain.indicator)).toEqual(['survey']);
  expect(figureSources([figure({ source: 'survey' })], rate.indicator)).toEqual(['survey', 'census']);
  const layer = { source: 'ward-survey', geography: 'ward', denominator: { ...denominator, source: 'ward-census' } };
  const placed = { indicator: { ...rate.indicator, places: [layer as (typeof rate.indicator.places)[number]] } };
  expect(figureSources([figure({ source: 'ward-survey', geography: 'ward' })], placed.indicator)).toEqual([
    ...['ward-survey', 'ward-census'],
  ]);
});

test('publishers are named by the source of the figure, and none of another', () => {
  const published = page.indicators().find(({ sources }) => sources.length > 0)!;
  const [one] = published.observations;
  const named = publishersBySource(page, published, [one!]);
  expect(Object.keys(named)).toEqual([one!.source]);
  expect(named[one!.source]).toContain(page.source(one!.source).source.publisher);
});
