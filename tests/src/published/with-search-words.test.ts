import { expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/published/search-entries.ts';
import { withSearchWords } from '../../../src/published/with-search-words.ts';

const entry = (name: string, words = ''): SearchEntry => ({ name, words, kind: 'invented', href: '/' });
const lines = [
  { say: ['harbor', 'wharf'], for: ['Quays not clean'] },
  { say: ['tap', 'drinking'], for: ['safe water', 'wells'] },
];

test('what is typed for a name stands beside it, for other words beside those', () => {
  const [quays, water, boats] = withSearchWords(
    [entry('Quays not clean', 'Who cleans?'), entry('Pipes', 'Who has Safe Water?'), entry('Boats')],
    lines,
  );
  expect(quays).toMatchObject({ also: 'harbor; wharf', words: 'Who cleans?' });
  expect(water).toMatchObject({ words: 'Who has Safe Water? tap; drinking' });
  expect(water).not.toHaveProperty('also');
  expect(boats).toEqual(entry('Boats'));
});

test('without lines the entries are as they were', () => {
  expect(withSearchWords([entry('Wells')], [])).toEqual([entry('Wells')]);
});
