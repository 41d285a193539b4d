import { expect, test } from 'vitest';
import { languageName } from '../../../src/format/language-name.ts';

test('a language is called as the language of the page calls it', () => {
  expect(languageName('es', 'en-US')).toBe('Spanish');
  expect(languageName('en', 'es-US')).toBe('inglés');
});

test('a language without a name is its id', () => {
  expect(languageName('qaa', 'en-US')).toBe('qaa');
});
