import { expect, test } from 'vitest';
import type { Side } from '../../../src/measures/pair-comparison.ts';
import { restOf } from '../../../src/measures/rest-of-whole.ts';

const counted = (numerator: number | null, denominator: number, estimate = 0): Side => ({
  estimate,
  lower: 0,
  upper: 1,
  intervalFrom: 'counts',
  numerator,
  denominator,
});
const share = { measure: 'share', per: null } as const;

test('everyone less the group', () => {
  expect(restOf(counted(300, 2000), counted(120, 500), share)).toMatchObject({
    numerator: 180,
    denominator: 1500,
    estimate: 12,
  });
  expect(restOf(counted(null, 2000, 15), counted(120, 500), share)).toMatchObject({ numerator: 180 });
  expect(restOf(counted(30, 2000), counted(12, 500), { measure: 'event-rate', per: 1000 })?.estimate).toBe(12);
});

test('nothing where there is no rest, or no count to take it from', () => {
  expect(restOf(counted(300, 2000), counted(300, 2000), share)).toBeNull();
  expect(restOf(counted(300, 2000), { ...counted(120, 500), intervalFrom: 'published-margin' }, share)).toBeNull();
  expect(restOf(counted(100, 200), counted(10, 150), share)).toBeNull();
});
