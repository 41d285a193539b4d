import { expect, test } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import { realEffects } from '../../scripts/effects.ts';
import { readStrings } from '../../scripts/load-catalog.ts';
import { createMessages } from '../../src/format/messages.ts';
import type { Sentences } from '../../src/model/published.ts';
import { realCatalog } from '../catalog/real-catalog.ts';

// What is said of every real indicator, in every language: the same figures, and no word that METHOD forbids.

const catalog = realCatalog();
const strings = await readStrings(realEffects());
const languages = catalog.site.languages.map((language) => createMessages(language, strings.get(language.id) ?? {}));
const { indicators, files } = buildData(catalog, languages, '2026-01-01');

const sentencesOf = ({ takeaways, divisions, trends, places }: Sentences): string[] => [
  ...takeaways,
  ...[divisions, trends, places].flatMap((by) => Object.values(by)),
];

/** The marks between digits of a language: of thousands and of decimals. */
function marksOf(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const mark = (type: string): string => parts.find((part) => part.type === type)!.value;
  return { group: mark('group'), decimal: mark('decimal') };
}

/** Figures of a text, as a machine writes them: languages order the parts of a sentence and mark digits in their own way. */
function figures(text: string, locale: string): number[] {
  const { group, decimal } = marksOf(locale);
  // Korean and Chinese write the months, which others name, with digits.
  const found = text.replace(/\d+(?=[월月])/g, '').match(/\d(?:[\d.,\u00a0\u202f]*\d)?/g) ?? [];
  return found.map((one) => Number(one.replaceAll(group, '').replace(decimal, '.'))).sort((a, b) => a - b);
}

test.each(indicators.map((one) => [one.id, one.sentences] as const))(
  '%s: the figures of a sentence are the same in every language',
  (_id, sentences) => {
    const said = languages.map(({ language, locale }) =>
      sentencesOf(sentences[language]!).map((sentence) => figures(sentence, locale)),
    );
    for (const other of said) expect(other).toEqual(said[0]);
  },
);

const forbidden: Record<string, RegExp> = {
  en: /\b(because of|due to|caused by|led to|best|worst|fails|minorities|significant(ly)?)\b/i,
  es: /\b(debido a|causado por|provocad\w+|la peor|el peor|fracas\w+|minorías|significativ\w+)\b/i,
};

test.each(Object.entries(forbidden))('no generated sentence in %s holds a forbidden word', (language, words) => {
  const said = indicators.flatMap((one) => sentencesOf(one.sentences[language]!));
  expect(said.length).toBeGreaterThan(indicators.length);
  expect(said.filter((sentence) => words.test(sentence))).toEqual([]);
});

test('a citation in Spanish is in Spanish', () => {
  for (const { sentences } of indicators) {
    expect(sentences['es']!.citation).not.toBe(sentences['en']!.citation);
    expect(sentences['es']!.citation).toContain('Fuente: ');
    expect(sentences['es']!.citation).not.toMatch(/Source: |Retrieved/);
  }
});

test('no file to download holds the words of a programming fault', () => {
  for (const [path, text] of files) {
    expect([path, /(^|[,"])(NaN|-?Infinity|undefined|null)([,"]|$)/m.test(path.endsWith('.csv') ? text : '')]).toEqual([
      path,
      false,
    ]);
    expect([path, /\bNaN\b|\bInfinity\b|\bundefined\b/.test(text)]).toEqual([path, false]);
  }
});
