import { expect, test } from 'vitest';
import { holdsAll, holdsWord, plainWords } from '../../../src/model/plain-words.ts';

test('accents, case and signs are no matter', () => {
  expect(plainWords(' Cañón, Nº-5 ')).toBe('canon nº 5');
});

test('a word is held at the beginning of a word, and in writing without blanks anywhere', () => {
  expect([holdsWord('north hollywood', 'hol'), holdsWord('north hollywood', 'wood')]).toEqual([true, false]);
  expect([holdsWord('低於貧困線', '貧困'), holdsWord('低於貧困線', '富')]).toEqual([true, false]);
  expect([holdsAll('north hollywood', ['hol', 'nor']), holdsAll('north hollywood', ['hol', 'x'])]).toEqual([
    true,
    false,
  ]);
});
