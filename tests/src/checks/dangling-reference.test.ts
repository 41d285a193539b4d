import { expect, it } from 'vitest';
import { danglingReference } from '../../../src/checks/dangling-reference.ts';

const read = { file: 'a.yaml', value: {}, at: () => ({ line: 3, column: 7 }), atKey: () => ({ line: 3, column: 1 }) };

it('names the word and the nearest known ones', () => {
  expect(danglingReference(read, ['source'], 'source', 'watr', ['water', 'work'])).toMatchObject([
    { line: 3, column: 7, wrong: 'unknown source "watr"', allowed: 'water, work', mend: 'did you mean water, work?' },
  ]);
});

it('says nothing of a known word, or when what it refers to could not be read', () => {
  expect(danglingReference(read, ['source'], 'source', 'water', ['water'])).toEqual([]);
  expect(danglingReference(read, ['source'], 'source', 'water', null)).toEqual([]);
});
