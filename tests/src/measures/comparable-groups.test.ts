import { expect, test } from 'vitest';
import { isCompared, isTooUnknown } from '../../../src/measures/comparable-groups.ts';
import { indicator } from '../format/invented.ts';

test('counts, parts of a whole and what is neither better nor worse are not compared', () => {
  expect(isCompared(indicator())).toBe(true);
  expect(isCompared(indicator({ measure: 'count' }))).toBe(false);
  expect(isCompared(indicator({ direction: 'neither' }))).toBe(false);
  expect(isCompared(indicator({ figures: { ...indicator().figures!, shareOfAll: true } }))).toBe(false);
});

test('more than a quarter without a recorded group is too many', () => {
  expect([isTooUnknown(25), isTooUnknown(25.1), isTooUnknown(null)]).toEqual([false, true, false]);
});
