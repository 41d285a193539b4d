import { expect, test } from 'vitest';
import { translatedTexts } from '../../scripts/translated-texts.ts';
import { catalog } from './small-catalog.ts';
import { language as languageSchema } from '../../src/model/site.ts';

test('how many texts a language has, and of how many', () => {
  const given = catalog({ survey: [] });
  given.site.languages.push(languageSchema.parse({ id: 'eo', name: 'Esperanto', locale: 'eo', state: 'draft' }));
  const { eo: none } = translatedTexts(given);
  expect(none?.texts).toBe(0);
  given.words.set(
    'eo',
    new Map([
      ['site', { name: 'Almanako', city: 'Haveno' }],
      ['indicators/gone', { title: 'x' }],
    ]),
  );
  expect(translatedTexts(given)['eo']).toEqual({ ...none, texts: 2 });
  given.site.languages.at(-1)!.reviewed = ['site'];
  given.words.get('eo')!.set([...given.indicators.keys()].map((id) => `indicators/${id}`)[0]!, { title: 'Ŝipo' });
  expect(translatedTexts(given)['eo']).toEqual({ ...none, texts: 3, indicators: 1, reviewed: 2 });
  expect(none?.of).toBeGreaterThan(20);
});
