import { expect, test } from 'vitest';
import { hiddenSignIn, lengthOf, personalIn } from '../../../src/model/note-limits.ts';

test('a letter beyond the basic plane counts once', () => {
  expect(lengthOf('naïve 🌳')).toBe(7);
});

test.each([
  ['write to a@b.example', 'e-mail', 'a@b.example'],
  ['see https://b.example/x', 'link', 'https://b.example/x'],
  ['see www.b.example', 'link', 'www.b.example'],
  ['see a-group.org/join', 'link', 'a-group.org/join'],
  ['call 213 555 0100', 'phone', '213 555 0100'],
  ['call (213) 555-0100.', 'phone', '(213) 555-0100'],
  ['زنگ ۲۱۳ ۵۵۵ ۰۱۰۰', 'phone', '۲۱۳ ۵۵۵ ۰۱۰۰'],
])('%s holds what leads to a person', (text, kind, words) => {
  expect(personalIn(text)).toEqual({ kind, words });
});

test.each([
  'from 2019-2023, and in 2018 – 2019',
  'on 2019-10-02 and on 10/02/2019',
  'rent rose to 1,200,000 dollars in 2019',
  'at 7 p.m. on 5th St. there is no tree',
  'we waited 45 minutes, twice: 2018, 2019',
])('%s leads to nobody', (text) => {
  expect(personalIn(text)).toBeNull();
});

test('addresses in wide letters, written out, or behind a short name are found too', () => {
  expect(personalIn('ann＠port．example')?.kind).toBe('e-mail');
  expect(personalIn('ann (at) port (dot) example')?.kind).toBe('e-mail');
  expect(personalIn('ana [arroba] puerto.example')?.kind).toBe('e-mail');
  expect(personalIn('see bit.ly/abc')).toEqual({ kind: 'link', words: 'bit.ly/abc' });
  expect(personalIn('We met (at noon) and/or at 5 p.m./6 p.m.')).toBeNull();
});

test('signs that nobody sees are named, joiners and line breaks are none of them', () => {
  expect(hiddenSignIn('abc\u202edef')).toBe('U+202E');
  expect(hiddenSignIn('a\u0007')).toBe('U+0007');
  expect(hiddenSignIn('می\u200cشود\n👩\u200d🌾')).toBeNull();
});
