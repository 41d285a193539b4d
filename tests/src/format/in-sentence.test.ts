import { expect, test } from 'vitest';
import { atStart, inSentence } from '../../../src/format/in-sentence.ts';

test.each([
  ['All residents', 'all residents'],
  ['LAPD stops', 'LAPD stops'],
  ['Última cifra', 'última cifra'],
  ['5 wards', '5 wards'],
  ['모든 주민', '모든 주민'],
  ['', ''],
])('%s', (label, expected) => {
  expect(inSentence(label, 'en-US')).toBe(expected);
});

test('a name at the start of a line has a large first letter, where there is one', () => {
  expect(atStart('la ciudad de Los Ángeles', 'es')).toBe('La ciudad de Los Ángeles');
  expect(atStart('洛杉磯市', 'zh-Hant')).toBe('洛杉磯市');
  expect(atStart('', 'en')).toBe('');
});
