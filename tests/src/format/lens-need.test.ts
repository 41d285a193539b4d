import { expect, test } from 'vitest';
import { leftOut, moneyTable, needTable, weightsTable } from '../../../src/format/lens-need.ts';
import { lensWords } from '../../../src/format/lens-words.ts';
import { declaredChoice } from '../../../src/lens/run-lens.ts';
import { wards } from '../lens/invented-lens.ts';
import { looked, partly, some } from './invented-memo.ts';
import { english } from './words.ts';

const words = lensWords(wards, english);
const choice = declaredChoice(wards);

test('every component of need is printed: figure, position, and what they make', () => {
  expect(needTable(words, choice).heads).toEqual(['Ward', 'Residents', 'Need wet', 'Need dark', 'Need, 0 to 100']);
  expect(needTable(words, choice).rows).toEqual([
    ['The town', '7,000', '25.0%', '25.0%', '–'],
    ['Ward 1', '1,000', '10.0% [0]', '5.0% [100]', '50'],
    ['Ward 2', '2,000', '20.0% [33]', '1.0% [0]', '17'],
    ['Ward 3', '4,000', '40.0% [100]', '3.0% [50]', '75'],
  ]);
});

test('places stand by their number, with money, need, its range and its moves', () => {
  expect(moneyTable(words, looked()).rows).toEqual([
    ['Ward 1', '1', '$1,000', '1,000', '$1.00', '50', '0 to 100', '1 up, 1 down'],
    ['Ward 2', '1', '$4,000', '2,000', '$2.00', '17', '0 to 33', '1 up, 0 down'],
    ['Ward 3', '0', '$0', '4,000', '$0.00', '75', '50 to 100', '0 up, 1 down'],
  ]);
});

test('what is not given is said and not filled in', () => {
  const own = lensWords(partly, english);
  const rows = moneyTable(own, looked(some, partly)).rows;
  expect(rows[1]?.slice(5)).toEqual(['–', '–', '–']);
  expect(rows[2]?.slice(3, 5)).toEqual(['4,000 (use with caution)', 'not given']);
  expect(needTable(own, choice).rows[2]).toEqual(['Ward 2', '2,000', '20.0% [33]', 'not given', '–']);
  expect(leftOut(words, looked())).toEqual([]);
});

test('weights that were used, with the reason of each', () => {
  const { rows } = weightsTable(words, { ...choice, weights: { wet: 2.5, dark: 0 } });
  expect(rows).toEqual([
    ['Need wet', '2020', '2.5', 'The wet'],
    ['Need dark', '2020', '0', 'The dark'],
  ]);
});
