import { expect, test } from 'vitest';
import { representation } from '../../../src/measures/representation.ts';

test('97 of 520 outcomes for 88,000 of 1,020,000 residents', () => {
  const found = representation({ group: 97, all: 520 }, { group: 88000, all: 1020000 });
  expect(found.ratio).toBeCloseTo(2.16215034965035, 9);
  expect(found.lower).toBeCloseTo(1.80122703191607, 8);
  expect(found.upper).toBeCloseTo(2.57636150177123, 8);
});

test('no outcomes, or no residents of the group, give no ratio', () => {
  const none = { ratio: null, lower: null, upper: null };
  expect(representation({ group: 0, all: 0 }, { group: 1, all: 10 })).toEqual(none);
  expect(representation({ group: 1, all: 5 }, { group: 0, all: 10 })).toEqual(none);
});
