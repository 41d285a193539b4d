import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { cityLines, comparedIndicators, withoutOthers } from '../../../src/published/city-comparisons.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity and two invented ports: every figure is synthetic.

let english: PageContext;
let spanish: PageContext;

beforeAll(async () => {
  await publishVerity('city-comparisons');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  [english, spanish] = [pageContext('en', '/'), pageContext('es', '/')];
});

test('an indicator with figures elsewhere is set beside them: everyone, and groups that another city has', () => {
  const [found, ...more] = comparedIndicators(english);
  expect(more).toEqual([]);
  expect(found?.published.id).toBe('household-income');
  expect(found?.everyone?.there.map(({ estimate }) => estimate)).toEqual([44800, 39500]);
  expect(found?.groups.map(({ label }) => label)).toEqual(['Heron', 'Swift']);
});

test('this city is the first row and the line, the others follow by the alphabet of the language', () => {
  const rows = (page: PageContext) =>
    cityLines(page, comparedIndicators(page)[0]!.everyone!).map(({ label, kind }) => `${kind} ${label}`);
  expect(rows(english)).toEqual(['all Port Verity', 'group Amber Bay', 'group Tall Harbour']);
  expect(rows(spanish)).toEqual(['all Port Verity', 'group Bahía Ámbar', 'group Puerto Alto']);
});

test('a city without a figure keeps its row', () => {
  const heron = comparedIndicators(english)[0]!.groups.find(({ label }) => label === 'Heron')!;
  expect(cityLines(english, heron.comparison).map(({ observation }) => observation.status)).toEqual([
    'published',
    'published',
    'not-available',
  ]);
});

test('all other indicators are listed by who publishes them', () => {
  const ids = withoutOthers(english).flatMap(({ indicators }) => indicators.map(({ id }) => id));
  expect(ids.sort()).toEqual(['quays-not-clean', 'rescues', 'residents-counted', 'safe-water']);
});
