import { expect, test } from 'vitest';
import { positionFault } from '../../../src/geo/position-fault.ts';

test.each([
  [-118.25, 34.05, null],
  [0, 34.05, null],
  [0, 0, 'unknown'],
  [-0, 0, 'unknown'],
  [34.05, -118.25, 'no-place'],
  [200, 10, 'no-place'],
  [Number.NaN, 34, 'no-place'],
])('%d, %d: %s', (longitude, latitude, fault) => {
  expect(positionFault(longitude, latitude)).toBe(fault);
});
