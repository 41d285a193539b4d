import { expect, test } from 'vitest';
import { groupWord, listedTwice } from '../../../src/checks/listed-twice.ts';

const read = { file: 'a.yaml', at: () => ({ line: 3, column: 5 }), atKey: () => ({ line: 3, column: 1 }) };

test('each word that stands again is told at its place', () => {
  const found = listedTwice(read, ['budget'], ['0101', '0102', '0101', '0101']);
  expect(found.map(({ field, wrong }) => `${field} ${wrong}`)).toEqual([
    'budget[2] "0101" stands twice',
    'budget[3] "0101" stands twice',
  ]);
  expect(listedTwice(read, ['budget'], ['0101', '0102'])).toEqual([]);
});

test('a group with its division is one word', () => {
  expect(groupWord({ dimension: 'kin', group: 'heron-kin' })).toBe('kin/heron-kin');
});
