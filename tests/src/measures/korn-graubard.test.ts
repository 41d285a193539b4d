import { expect, test } from 'vitest';
import { kornGraubard } from '../../../src/measures/korn-graubard.ts';

// Expected values: R qbeta on the effective sample size; scipy.
test('a survey of 540 persons with 44 degrees of freedom', () => {
  const found = kornGraubard(0.226, 0.031, 540, 44);
  expect(found?.effectiveSize).toBeCloseTo(172.928374088439, 6);
  expect(found?.lower).toBeCloseTo(0.165974910855217, 8);
  expect(found?.upper).toBeCloseTo(0.295663134417247, 8);
});

test('a share of 0 counts everyone asked; the effective size is never above that', () => {
  expect(kornGraubard(0, 0, 130, 30)).toMatchObject({ effectiveSize: 130, lower: 0 });
  expect(kornGraubard(0.5, 0.0001, 100)?.effectiveSize).toBe(100);
});

test('nobody asked has no interval; a share above 1 is refused', () => {
  expect(kornGraubard(0.5, 0.1, 0)).toBeNull();
  expect(() => kornGraubard(1.2, 0.1, 10)).toThrow('between 0 and 1');
});
