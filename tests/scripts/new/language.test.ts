import { expect, test } from 'vitest';
import { withLanguage } from '../../../scripts/new/language.ts';

const site =
  'id: port # a comment\nlanguages:\n  - id: en\n    name: English\n    locale: en-US\n    state: finished\nhome: []\n';

test('one more language, a draft, and nothing else is touched', () => {
  expect(withLanguage(site, { id: 'ko', name: '한국어', locale: 'ko-US' })).toBe(
    site.replace('home:', '  - id: ko\n    name: "한국어"\n    locale: ko-US\n    state: draft\nhome:'),
  );
});

test('one that is there is refused', () => {
  expect(() => withLanguage(site, { id: 'en', name: 'English', locale: 'en-US' })).toThrow(
    'the site has the language "en" already',
  );
});
