import { expect, test } from 'vitest';
import { moneyPattern, needRanges } from '../../../src/lens/sensitivity.ts';

test('between which limits need lies, and how far a place moves', () => {
  const ranges = needRanges([
    [0.2, 0.5, 0.9],
    [0.6, 0.5, 0.9],
    [0.1, 0.5, 0.05],
  ]);
  expect(ranges).toEqual([
    { lowest: 0.1, highest: 0.6, up: 1, down: 0 },
    { lowest: 0.5, highest: 0.5, up: 1, down: 1 },
    { lowest: 0.05, highest: 0.9, up: 0, down: 2 },
  ]);
});

test('a place without a need as given is in no order', () => {
  expect(
    needRanges([
      [null, 0.5],
      [0.9, 0.5],
    ]),
  ).toEqual([null, { lowest: 0.5, highest: 0.5, up: 0, down: 0 }]);
});

test('pairs of places: more money where need is higher, less, or the same', () => {
  expect(moneyPattern([0.1, 0.5, 0.9], [1, 2, 3], 0.667)).toEqual({
    ...{ pairs: 3, more: 3, less: 0, same: 0 },
    verdict: 'toward',
  });
  expect(moneyPattern([0.9, 0.5, 0.1], [1, 2, 3], 0.667).verdict).toBe('away');
  expect(moneyPattern([0.1, 0.5, 0.9], [2, 1, 3], 0.667)).toMatchObject({ more: 2, less: 1, verdict: 'unclear' });
});

test('no pattern without differences, and none for places without a figure', () => {
  expect(moneyPattern([0.1, 0.5], [0, 0], 0.667)).toMatchObject({ pairs: 1, same: 1, verdict: 'unclear' });
  expect(moneyPattern([0.1, null, 0.9], [1, 2, null], 0.667)).toMatchObject({ pairs: 0, verdict: 'unclear' });
});
