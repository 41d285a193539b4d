import { expect, test } from 'vitest';
import { effectiveSampleSize, judgeShare } from '../../../src/measures/share-reliability.ts';

// The first three are the reference cases of NCHS Series 2 no. 175.
test.each([
  ['fewer than 30 counted', 0.143, 0.04, 0.33, 28, 'unreliable'],
  ['29 counted, though narrow', 0.5, 0.49, 0.51, 29, 'unreliable'],
  ['30 counted', 0.5, 0.49, 0.51, 30, 'good'],
  ['passes by relative width', 0.14, 0.0888, 0.2056, 150, 'good'],
  ['relative width above 130 %', 0.0556, 0.0183, 0.1249, 90, 'unreliable'],
  ['width of 0.30', 0.5, 0.35, 0.65, 40, 'unreliable'],
  ['narrow, though wide for so small a share', 0.01, 0.001, 0.04, 200, 'good'],
  ['nobody at all', 0, 0, 0.05, 60, 'caution'],
  ['everybody', 1, 0.95, 1, 60, 'caution'],
])('%s', (_, p, lower, upper, n, judgement) => {
  expect(judgeShare(p, { lower, upper }, n)).toBe(judgement);
});

test('the effective sample size is p(1-p) / se squared', () => {
  expect(effectiveSampleSize(0.226, 0.031)).toBeCloseTo(182.022, 2);
});

test('it is unknown where the formula says nothing', () => {
  expect(effectiveSampleSize(0, 0.01)).toBeNull();
  expect(effectiveSampleSize(1, 0.01)).toBeNull();
  expect(effectiveSampleSize(0.5, 0)).toBeNull();
});
