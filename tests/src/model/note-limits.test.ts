import { expect, test } from 'vitest';
import { lengthOf, personalIn } from '../../../src/model/note-limits.ts';

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
