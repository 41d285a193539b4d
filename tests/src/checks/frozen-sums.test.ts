import { expect, test } from 'vitest';
import { frozenSums } from '../../../src/checks/frozen-sums.ts';
import { change, type Change, folderAfter, remove } from '../../cities/invented-city.ts';

const file = 'releases/2022-03-01/SHA256SUMS';
const told = (...changes: Change[]) =>
  frozenSums(folderAfter(...changes), '2022-03-01').map(({ line, field, wrong }) => `${line} ${field}: ${wrong}`);

test('a sum of every file of a release, and of no other', () => {
  expect(told()).toEqual([]);
  expect(told(remove(file))).toEqual(['0 file: is missing']);
  expect(told(change(file, 'rescues.csv', 'tea.csv'))).toEqual([
    '4 tea.csv: the release has no file "tea.csv"',
    '0 rescues.csv: has no line for "rescues.csv"',
  ]);
});

test('another sum than the manifest has, and a line that is none', () => {
  expect(told(change(file, 'ca824e', 'ca824f'))).toEqual([
    '6 safe-water.csv: another checksum than the manifest has for "safe-water.csv"',
  ]);
  expect(told(change(file, '18c3be', 'xxxxxx'))).toEqual([
    expect.stringContaining('2 sum: "xxxxxx'),
    '0 manifest.json: has no line for "manifest.json"',
  ]);
});
