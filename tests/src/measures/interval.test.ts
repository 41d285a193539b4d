import { expect, test } from 'vitest';
import { cutInterval } from '../../../src/measures/interval.ts';

test('an interval is cut at the limits of its unit', () => {
  expect(cutInterval({ lower: -1.2, upper: 104 }, 0, 100)).toEqual({ lower: 0, upper: 100 });
  expect(cutInterval({ lower: 3, upper: 4 }, 0, Infinity)).toEqual({ lower: 3, upper: 4 });
});
