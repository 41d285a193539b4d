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

/** Figures of a text in order of size: languages order the parts of a sentence in their own way. */
function figures(text: string): string[] {
  const found = text.replaceAll(/[\u00a0\u202f]/g, '').match(/\d[\d,]*(\.\d+)?/g) ?? [];
  return found.map((one) => one.replace(/,$/, '')).sort();
}

test.each(indicators.map((one) => [one.id, one.sentences] as const))(
  '%s: the figures of a sentence are the same in every language',
  (_id, sentences) => {
    const [first, ...others] = Object.values(sentences).map((one) => sentencesOf(one).map(figures));
    for (const other of others) expect(other).toEqual(first);
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
