import { expect, test } from 'vitest';
import { legend } from '../../../src/maps/legend.ts';

test('lists every class with its limits and number of areas, empty ones too', () => {
  expect(legend({ breaks: [0, 5, 10], classCounts: [3, 0, 4], zeroCount: 0, missingCount: 0 })).toEqual([
    { fill: 'r1', from: 0, to: 5, count: 3 },
    { fill: 'r4', from: 5, to: 10, count: 0 },
    { fill: 'r6', from: 10, to: null, count: 4 },
  ]);
});

test('zero and no figure only where they happen', () => {
  const entries = legend({ breaks: [0, 5], classCounts: [3, 4], zeroCount: 2, missingCount: 15 });
  expect(entries.map(({ fill, count }) => [fill, count])).toEqual([
    ['zero', 2],
    ['r1', 3],
    ['r6', 4],
    ['none', 15],
  ]);
});

test('a line that another picture of the map needs stands in the key of each', () => {
  const none = { breaks: [0, 5], classCounts: [3, 4], zeroCount: 0, missingCount: 0 };
  const entries = legend(none, { zero: true, none: false });
  expect(entries.map(({ fill, count }) => [fill, count])).toEqual([
    ['zero', 0],
    ['r1', 3],
    ['r6', 4],
  ]);
});
