import { expect, test } from 'vitest';
import { dissimilarity, exposure, isolation } from '../../../src/measures/segregation.ts';

const group = [60, 5, 90, 31];
const total = [270, 335, 210, 441];

test('dissimilarity, exposure and isolation over four areas', () => {
  expect(dissimilarity(group, [210, 330, 120, 410])).toBeCloseTo(0.498040397949955, 12);
  expect(exposure(group, [110, 230, 60, 300], total)).toBeCloseTo(0.401505383622448, 12);
  expect(isolation(group, total)).toBeCloseTo(0.291174876841016, 12);
});

test('areas without anyone are skipped; a group that is nowhere has none', () => {
  expect(isolation([5, 0], [10, 0])).toBe(0.5);
  expect(dissimilarity([0, 0], [1, 2])).toBeNull();
  expect(exposure([0], [1], [1])).toBeNull();
});

test('apart everywhere is 1, alike everywhere is 0', () => {
  expect(dissimilarity([10, 0], [0, 7])).toBe(1);
  expect(dissimilarity([10, 20], [1, 2])).toBe(0);
});
