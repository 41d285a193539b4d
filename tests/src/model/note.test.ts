import { expect, test } from 'vitest';
import { note } from '../../../src/model/note.ts';

// Invented: nobody wrote this.
const given = {
  id: 'a',
  written: '2022-01-01',
  by: null,
  about: { period: '2021' },
  language: 'es',
  said: { es: 'Una nota inventada.' },
  consent: null,
  reviewed: null,
  asked: null,
  answer: null,
};

test('a note is about an indicator, a place or a period', () => {
  expect(note.safeParse(given).success).toBe(true);
  expect(note.safeParse({ ...given, about: {} }).success).toBe(false);
});

test('consent and review are said, if only that there are none', () => {
  expect(note.safeParse({ ...given, consent: undefined }).success).toBe(false);
});
