import { expect, test } from 'vitest';
import { boundedConcentration, concentrationIndex, midRanks } from '../../../src/measures/concentration-index.ts';

const ordered = { estimates: [40, 33, 29, 18.5], populations: [1200, 1900, 2050, 1400] };
const errors = [1.5, 1.1, 1, 1.2];

test('absolute and relative, with limits', () => {
  const { absolute, relative } = concentrationIndex(ordered, errors);
  expect(absolute.value).toBeCloseTo(-3.809218577006, 9);
  expect(absolute.lower).toBeCloseTo(-4.45827553566632, 8);
  expect(relative?.value).toBeCloseTo(-0.127265400047892, 9);
  expect(relative?.upper).toBeCloseTo(-0.105525384256884, 8);
});

test('corrected for the bounds of a share', () => {
  const shares = { estimates: [0.62, 0.71, 0.83, 0.9], populations: [1300, 2900, 2500, 800] };
  const found = boundedConcentration(shares)!;
  expect(found.wagstaff).toBeCloseTo(0.26538254724228, 9);
  expect(found.erreygers).toBeCloseTo(0.196536888888889, 9);
  expect(boundedConcentration({ estimates: [1, 1], populations: [1, 1] })).toBeNull();
});

test('ranks, and a mean of 0', () => {
  expect(midRanks([0.5, 0.5])).toEqual([0.25, 0.75]);
  expect(concentrationIndex({ estimates: [0, 0], populations: [1, 1] }, [0, 0]).relative).toBeNull();
});
