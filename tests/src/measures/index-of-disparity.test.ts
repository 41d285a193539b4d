import { expect, test } from 'vitest';
import { indexOfDisparity } from '../../../src/measures/index-of-disparity.ts';

const groups = { estimates: [15, 6.2, 9.9, 22.7], populations: [52000, 410000, 97000, 8100] };

test('the variants differ much', () => {
  expect(indexOfDisparity(groups, 'plain')).toBeCloseTo(81.4209938269255, 9);
  expect(indexOfDisparity(groups, 'best')).toBeCloseTo(155.913978494624, 9);
  expect(indexOfDisparity(groups)).toBeLessThan(50);
});

test('nothing to divide by: no index', () => {
  expect(indexOfDisparity({ estimates: [0, 0], populations: [1, 2] })).toBeNull();
  expect(indexOfDisparity({ estimates: [0, 4], populations: [1, 2] }, 'best')).toBeNull();
  expect(indexOfDisparity({ estimates: [4], populations: [1] }, 'best')).toBeNull();
});
