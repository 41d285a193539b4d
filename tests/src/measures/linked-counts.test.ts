import { expect, test } from 'vitest';
import { isKnown, linkedParts, type LinkedSystem, sumsAround } from '../../../src/measures/linked-counts.ts';

/** Invented: two years of one row; in the first, the total is printed by two cells. */
const system: LinkedSystem = {
  counts: new Map([
    ['a', 9],
    ['b', 30],
    ['t', 39],
    ['later', 12],
  ]),
  cells: [
    { name: 'cell a', counts: ['a'] },
    { name: 'cell b', counts: ['b'] },
    { name: 'cell t', counts: ['t'] },
    { name: 'again t', counts: ['t'] },
    { name: 'cell later', counts: ['later'] },
  ],
  sums: [{ whole: 't', parts: ['a', 'b'] }],
};

test('a count is known while one cell that prints it is shown', () => {
  expect(isKnown(system, new Set(['cell t']), 't')).toBe(true);
  expect(isKnown(system, new Set(['cell t', 'again t']), 't')).toBe(false);
});

test('around a hidden count stand its sums, known counts on the right hand', () => {
  expect(sumsAround(system, new Set(['cell a']), 'a')).toEqual({
    unknown: ['a'],
    sums: [{ sum: ['a'], less: [], equals: 9 }],
    members: ['t', 'a', 'b'],
  });
});

test('a hidden total stands on the other side', () => {
  const hidden = new Set(['cell a', 'cell t', 'again t']);
  expect(sumsAround(system, hidden, 'a').sums).toEqual([{ sum: ['a'], less: ['t'], equals: -30 }]);
});

test('what no sum links is a part of its own', () => {
  expect(linkedParts(system).map(({ counts }) => [...counts.keys()])).toEqual([['a', 'b', 't'], ['later']]);
});
