import { expect, it } from 'vitest';
import { searchWords } from '../../../src/checks/search-words.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const none = new Map<string, unknown>();
const told = (folder: Parameters<typeof searchWords>[0]) =>
  searchWords(folder, none, true).map(({ file, field, wrong }) => `${file} ${field}: ${wrong}`);

it('is silent on the city as it stands', () => {
  expect(told(folderAfter())).toEqual([]);
});

it('finds what stands for words that no text of that language has, at its line', () => {
  const folder = folderAfter(change('words/es/search.yaml', 'Muelles no limpios', 'Quays not clean'));
  const [problem] = searchWords(folder, none, true);
  expect(problem).toMatchObject({ file: 'words/es/search.yaml', line: 3 });
  expect(told(folder)).toEqual([
    'words/es/search.yaml words[0].for[0]: "Quays not clean" stands in no text of the site',
  ]);
});

it('holds the file to its schema', () => {
  expect(told(folderAfter(change('words/en/search.yaml', 'say: [harbor, wharf]', 'says: [harbor]')))).toEqual([
    'words/en/search.yaml words[0].say: is missing',
    'words/en/search.yaml words[0].says: unknown key "says"',
  ]);
});
