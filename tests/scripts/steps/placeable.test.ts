import { expect, test } from 'vitest';
import { placeable } from '../../../scripts/steps/placeable.ts';
import { extract, rawRow } from '../raw.ts';

const byWard = extract({ period: { column: 'year' }, area: { geography: 'ward', column: 'ward' } });
const one = (year: string, ward: string) => placeable(byWard, [rawRow({ year, ward })], '2022-03-01');

test.each([
  ['', '01', 'no date'],
  ['2022', '01', 'the year is not over'],
  ['2031', '01', 'dated in the future'],
  ['2021', '', 'no place, or outside the areas'],
])('year "%s", ward "%s": %s', (year, ward, reason) => {
  const { kept, setAside } = one(year, ward);
  expect([kept, setAside.map((aside) => aside.reason)]).toEqual([[], [reason]]);
});

test('a record of a year that is over, in a ward, is kept', () => {
  expect(one('2021', '01').kept).toHaveLength(1);
});

test('a figure of the whole asks for no place', () => {
  const whole = extract({ period: { fixed: '2021' } });
  expect(placeable(whole, [rawRow({ ward: '' })], '2022-03-01').kept).toHaveLength(1);
});
