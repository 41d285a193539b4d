import { expect, test } from 'vitest';
import { interpolatedMedian, interpolatedQuantile, medianError } from '../../../src/measures/interpolated-median.ts';

const counts = [120, 260, 300, 410, 380, 150];
const edges = [0, 500, 1000, 1500, 2000, 3000];
const bins = counts.map((n, at) => ({ lower: edges[at]!, upper: edges[at + 1] ?? null, n }));

test('inside a bin, with its error', () => {
  expect(interpolatedMedian(bins)?.value).toBeCloseTo(1658.53658536585, 8);
  const error = medianError(bins, 1.4, 12.5);
  expect(error?.standardError).toBeCloseTo(90.9056161793355, 8);
  expect(error?.margin).toBeCloseTo(149.539738615007, 8);
});

test('in an open bin only the limit is known, and no error', () => {
  const high = [bins[0]!, { lower: 1000, upper: null, n: 300 }];
  const low = [
    { lower: null, upper: 100, n: 30 },
    { lower: 100, upper: 200, n: 3 },
  ];
  expect(interpolatedMedian(high)).toEqual({ value: 1000, openEnded: 'above' });
  expect(interpolatedMedian(low)).toEqual({ value: 100, openEnded: 'below' });
  expect(medianError(high, 1.4, 12.5)).toBeNull();
});

test('nobody counted has none; too few have no error; a part above 1 is refused', () => {
  expect(interpolatedMedian([{ lower: 0, upper: 1, n: 0 }])).toBeNull();
  expect(medianError([{ lower: 0, upper: 1, n: 0 }], 1, 5)).toBeNull();
  expect(medianError([{ lower: 0, upper: 1, n: 2 }], 3, 2.5)).toBeNull();
  expect(() => interpolatedQuantile(bins, 50)).toThrow('between 0 and 1');
});
