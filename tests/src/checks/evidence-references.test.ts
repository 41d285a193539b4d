import { expect, it } from 'vitest';
import { evidenceReferences } from '../../../src/checks/evidence-references.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const file = 'catalog/programs/new-wells.yaml';
const found = (...changes: Parameters<typeof folderAfter>): string[] =>
  evidenceReferences(folderAfter(...changes)).map(({ file, field, wrong }) => `${file} ${field}: ${wrong}`);

it('finds a number that no evidence has', () => {
  const [first] = found(change(file, 'Wells are dug for safe water. [1]', 'Wells are dug for safe water. [3]'));
  expect(first).toBe(`${file} texts.what: there is no evidence number 3`);
});

it('finds evidence that no sentence names', () => {
  const watch = 'catalog/programs/night-watch.yaml';
  const more = '  - title: Another book\n    publisher: Nobody\n    date: null\n    where: Lost\ntexts:\n';
  expect(found(change(watch, 'texts:\n', more))).toEqual([`${watch} evidence[1]: no sentence names evidence number 2`]);
});

it('finds a translation on other evidence', () => {
  const words = 'words/es/programs/new-wells.yaml';
  expect(found(change(words, 'Renglón 0101. [2]', 'Renglón 0101. [1]'))).toEqual([
    `${words} budget: names evidence [1]`,
  ]);
  expect(found(change(words, 'Renglón 0101. [2]', 'Renglón 0101.'))).toEqual([`${words} budget: names no evidence`]);
});

it('is silent on the city as it stands', () => {
  expect(found()).toEqual([]);
});
