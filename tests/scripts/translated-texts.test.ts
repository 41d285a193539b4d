import { expect, test } from 'vitest';
import { translatedTexts } from '../../scripts/translated-texts.ts';
import { catalog } from './small-catalog.ts';

test('how many texts a language has, and of how many', () => {
  const given = catalog({ survey: [] });
  given.site.languages.push({ id: 'eo', name: 'Esperanto', locale: 'eo', state: 'draft' });
  const { eo: none } = translatedTexts(given);
  expect(none?.texts).toBe(0);
  given.words.set(
    'eo',
    new Map([
      ['site', { name: 'Almanako', city: 'Haveno' }],
      ['indicators/gone', { title: 'x' }],
    ]),
  );
  expect(translatedTexts(given)['eo']).toEqual({ texts: 2, of: none?.of });
  expect(none?.of).toBeGreaterThan(20);
});
