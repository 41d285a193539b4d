import { expect, test } from 'vitest';
import { readFolder } from '../../../src/checks/read-folder.ts';
import { signWords } from '../../../src/checks/unfit-signs.ts';
import { change, type Change, filesAfter } from '../../cities/invented-city.ts';

const told = (...changes: Change[]) =>
  readFolder(filesAfter(...changes)).problems.map(
    ({ file, line, column, field, wrong }) => `${file}:${line}:${column} ${field}: ${wrong}`,
  );

test('a sign is named by its code and its place in the text', () => {
  expect(signWords('ab\u0007')?.wrong).toBe('holds U+0007, a control sign that no page can show, as its sign 3');
  expect(signWords('ab')).toBeNull();
});

test('texts of catalog, corrections, words and tables hold none, written out or as an escape', () => {
  const title = change('corrections/heron-water.yaml', 'one digit of heron kin', 'one digit\u202e of heron kin');
  expect(told(title)).toHaveLength(1);
  expect(told(title)[0]).toContain('corrections/heron-water.yaml:19:10 texts.title: holds U+202E');
  const escape = change('corrections/heron-water.yaml', 'wrong: The share', 'wrong: "\\ud800 The share');
  const closed = change('corrections/heron-water.yaml', 'point too low.', 'point too low."');
  expect(told(escape, closed)[0]).toContain('texts.wrong: holds U+D800, half of a letter');
  const note = change('tables/water-survey.csv', ',published,', ',published\u0007,');
  expect(told(note).some((line) => line.includes('status: holds U+0007'))).toBe(true);
});

test('the name of an area on a map and the words of a release hold none', () => {
  expect(told(change('boundaries/ward-2020.json', '"name": "', '"name": "\\u0007'))[0]).toContain(
    'sign that nobody sees',
  );
  const manifest = 'releases/2022-03-01/manifest.json';
  expect(told(change(manifest, 'Household income, by kin', 'Household\\u0007 income'))[0]).toContain('holds U+0007');
});
