import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { divisionLines, lineOfEveryone, placeLines } from '../../../src/published/table-rows.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let spanish: PageContext;

beforeAll(async () => {
  await publishVerity('rows');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
  spanish = pageContext('es', '/');
});

const labels = (lines: { label: string }[]): string[] => lines.map(({ label }) => label);

test('everyone first, then the groups by label in the language of the page', () => {
  const [division] = page.indicator('safe-water').divisions;
  const [first, ...groups] = labels(divisionLines(page, division!, 'Everyone'));
  expect(first).toBe('Everyone');
  // The group whose label looks like a formula is declared last: a rest group closes the list in every language.
  expect(groups).toEqual(['Heron', 'Otter', 'Swift', '=1+1 another kin']);
  const [, ...grupos] = divisionLines(spanish, division!, 'Todas');
  expect(grupos.at(-1)?.key).toBe(divisionLines(page, division!, 'Everyone').at(-1)?.key);
});

test('a division that never had a figure for everyone keeps no row for it', () => {
  const [division] = page.indicator('safe-water').divisions;
  const none = { ...division!.all, estimate: null, status: 'not-applicable' as const };
  const without = { ...division!, all: none, allHistory: division!.allHistory.map(() => none) };
  expect(divisionLines(page, without, 'Everyone').every(({ kind }) => kind === 'group')).toBe(true);
  expect(lineOfEveryone(page.indicator('safe-water').indicator, without)).toBeNull();
});

test('counts have no line to hang from, shares have', () => {
  const { indicator, divisions } = page.indicator('safe-water');
  expect(lineOfEveryone(indicator, divisions[0]!)).toBe(divisions[0]!.all);
  expect(lineOfEveryone({ ...indicator, measure: 'count' }, divisions[0]!)).toBeNull();
});

test('places: the whole first, then areas by name', () => {
  const figures = page.indicators().flatMap(({ places }) => places)[0]!;
  const lines = placeLines(page, figures);
  expect(lines[0]?.kind).toBe('all');
  expect(lines).toHaveLength(figures.areas.length + 1);
});

test('the name of a place that nobody translates keeps its language', () => {
  const figures = spanish.indicators().flatMap(({ places }) => places)[0]!;
  const [whole, ...areas] = placeLines(spanish, figures);
  expect(whole!.labelLanguage).toBeUndefined();
  expect(new Set(areas.map(({ labelLanguage }) => labelLanguage))).toEqual(new Set([undefined]));
  const renamed = { ...spanish, areaLanguage: () => 'en' };
  expect(
    new Set(
      placeLines(renamed, figures)
        .slice(1)
        .map(({ labelLanguage }) => labelLanguage),
    ),
  ).toEqual(new Set(['en']));
});
