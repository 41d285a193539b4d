import { expect, test } from 'vitest';
import { fillAreas } from '../../../scripts/steps/fill-areas.ts';
import { extract } from '../raw.ts';
import { row as tableRow } from '../small-catalog.ts';

const weight = (from: string) => ({ from, to: '1', share: 1, weight: 1 });
const weights = ['a', 'b', 'c'].map(weight);
const area = { geography: 'tract', column: 'Tract', into: ['ward'], absent: 'zero' };
const row = (id: string, period: string, estimate: number) =>
  tableRow({ series: 'permits', geography: 'tract', area: id, period, estimate });
const rows = [row('a', '2020', 4), row('b', '2021', 6)];

test('an area without a row counts none in each period, and the rest stays', () => {
  const filled = fillAreas(extract({ area }), rows, weights);
  expect(filled.slice(0, 2)).toEqual(rows);
  const text = filled.map((one) => `${one.period} ${one.area} ${one.estimate}`).sort();
  expect(text).toEqual(['2020 a 4', '2020 b 0', '2020 c 0', '2021 a 0', '2021 b 6', '2021 c 0']);
});

test('an area that had no figure stays without one', () => {
  const lost = { ...row('a', '2020', 4), estimate: null, status: 'not-available' as const };
  const [first, ...others] = fillAreas(extract({ area }), [lost, row('b', '2020', 1)], weights);
  expect(first).toMatchObject({ area: 'a', estimate: null, status: 'not-available' });
  expect(others.map((one) => [one.area, one.estimate])).toEqual([
    ['b', 1],
    ['c', 0],
  ]);
});

test('without a crosswalk it is not known which areas are absent', () => {
  expect(() => fillAreas(extract({ area }), rows, undefined)).toThrow('boats: `absent: zero` needs a crosswalk');
});

test('without the word of its source an absent area is left absent', () => {
  expect(fillAreas(extract({ area: { ...area, absent: undefined } }), rows, weights)).toBe(rows);
});
