import { expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Measure } from '../../src/model/measure.ts';
import { realCatalog } from './real-catalog.ts';

const catalog = realCatalog();
const indicators = [...catalog.indicators.values()];
const source = (id: string) => catalog.sources.get(id);
const figuresWith = (wanted: (indicator: Indicator) => boolean): string[] =>
  indicators.filter(wanted).map(({ id }) => id);

test('at least 18 indicators', () => {
  expect(indicators.length).toBeGreaterThanOrEqual(18);
});

test('nine issue areas', () => {
  expect(catalog.issueAreas.size).toBe(9);
});

test.each([...catalog.issueAreas.keys()])('at least two indicators in %s', (issueArea) => {
  expect(indicators.filter((indicator) => indicator.issueArea === issueArea).length).toBeGreaterThanOrEqual(2);
});

test.each<Measure>(['survey-share', 'share', 'count', 'event-rate', 'survey-median', 'representation', 'amount'])(
  'the measure %s is shown',
  (measure) => {
    expect(figuresWith((indicator) => indicator.measure === measure)).not.toEqual([]);
  },
);

test('survey shares with published intervals are shown', () => {
  const withLimits = figuresWith(({ measure, figures }) => {
    const rows = catalog.tables.get(figures?.source ?? '') ?? [];
    return measure === 'survey-share' && rows.some(({ series, lower }) => series === figures?.series && lower !== null);
  });
  expect(withLimits).not.toEqual([]);
});

test('counts of persons of class standard are shown, and rates with a population below', () => {
  expect(figuresWith(({ figures }) => source(figures?.source ?? '')?.privacy === 'standard')).not.toEqual([]);
  expect(
    figuresWith(({ measure, figures }) => measure === 'event-rate' && figures?.denominator !== undefined),
  ).not.toEqual([]);
});

test('shares of a whole are shown', () => {
  expect(figuresWith(({ figures }) => figures?.shareOfAll === true)).not.toEqual([]);
});

test('a series over years by groups is shown', () => {
  const long = figuresWith(({ figures }) => {
    if (figures === null || figures.dimensions.length === 0) return false;
    const rows = (catalog.tables.get(figures.source) ?? []).filter(({ series }) => series === figures.series);
    return new Set(rows.map(({ period }) => period)).size >= 5;
  });
  expect(long).not.toEqual([]);
});

test('maps of at least two geographies are drawn', () => {
  const drawn = new Set(indicators.flatMap(({ places }) => places.map(({ geography }) => geography)));
  expect(drawn.size).toBeGreaterThanOrEqual(2);
});

test('every issue area has a map, or names the place data that are missing', () => {
  const mapped = new Set(indicators.filter(({ places }) => places.length > 0).map(({ issueArea }) => issueArea));
  const silent = [...catalog.issueAreas.values()].filter(({ id, texts }) => !mapped.has(id) && texts.noMap === null);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('the site is finished in two languages at least', () => {
  const finished = catalog.site.languages.filter(({ state }) => state === 'finished');
  expect(finished.map(({ id }) => id)).toEqual(expect.arrayContaining(['en', 'es']));
});
