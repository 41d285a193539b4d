import { expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { sentenceParts } from '../../../src/published/sentence-parts.ts';

// Invented places: `harbor` and `harbor-west` keep their English names, `south` has one of its own.
const names: Record<string, string> = { harbor: 'Harbor', 'harbor-west': 'Harbor West', south: 'Sur' };
const page = {
  site: { geographies: [{ geography: { id: 'ward' }, areas: Object.keys(names).map((id) => ({ id })) }] },
  areaName: (_: string, area: string) => names[area],
  areaLanguage: (_: string, area: string) => (area === 'south' ? undefined : 'en'),
} as unknown as PageContext;

test('names that nobody translates say their language, the longer of two first', () => {
  expect(sentenceParts(page, 'de 3 en Harbor West a 9 en Sur, y 4 en Harbor', ['ward'])).toEqual([
    { text: 'de 3 en ', language: undefined },
    { text: 'Harbor West', language: 'en' },
    { text: ' a 9 en Sur, y 4 en ', language: undefined },
    { text: 'Harbor', language: 'en' },
  ]);
});

test('names of other kinds of places are words', () => {
  expect(sentenceParts(page, 'de 3 en Harbor', ['tract'])).toEqual([{ text: 'de 3 en Harbor', language: undefined }]);
});
