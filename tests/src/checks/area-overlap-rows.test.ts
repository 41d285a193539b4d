import { expect, it } from 'vitest';
import { change, faultsAfter } from '../../cities/invented-city.ts';

const file = 'catalog/area-overlaps.csv';

it('refuses unknown geographies and areas, at their cells', () => {
  expect(faultsAfter(change(file, '01,quarter-2020,north', '01,quarter,north'))).toEqual([
    `${file}:2:14 other: unknown geography "quarter"`,
  ]);
  expect(faultsAfter(change(file, 'ward-2020,01,', 'ward-2020,1,'))).toEqual([`${file}:2:11 area: unknown area "1"`]);
});
