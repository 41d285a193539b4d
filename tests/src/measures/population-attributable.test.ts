import { expect, test } from 'vitest';
import { populationAttributable } from '../../../src/measures/population-attributable.ts';

const groups = { estimates: [15, 6.2, 9.9, 22.7], populations: [52000, 410000, 97000, 8100] };
const errors = [0.8, 0.2, 0.5, 2.9];

test('against the best-off group, with limits', () => {
  const found = populationAttributable(groups, errors, { higherIsBetter: false });
  expect(found.reference).toBe(1);
  expect(found.difference).toBeCloseTo(-1.67545406453888, 9);
  expect(found.percent).toBeCloseTo(-21.2743805094746, 8);
  expect(found.differenceLower).toBeCloseTo(-1.93458925283557, 8);
  expect(found.percentUpper).toBeCloseTo(-18.0915532797686, 7);
});

test('a reference no better than everyone gives 0 without limits', () => {
  const found = populationAttributable(groups, errors, { reference: 0, higherIsBetter: false });
  expect(found).toMatchObject({ reference: 0, difference: 0, percent: 0, differenceLower: null, percentUpper: null });
});
