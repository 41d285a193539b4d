import { expect, test } from 'vitest';
import { inSentence } from '../../../src/format/in-sentence.ts';

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
