import { describe, expect, test } from 'vitest';
import { pairSentence, type ToldPair } from '../../src/format/pair-sentence.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { figure, indicator } from '../src/format/invented.ts';
import { english, spanish } from '../src/format/words.ts';

// Golden sentences of an invented place: what is said of two groups for every verdict, in both languages.

const about = { subject: 'No boat, Port, 2021', one: 'Fir', other: 'Oak', without: false };
const enAbout = about;
const esAbout = { subject: 'Sin barco, Puerto, 2021', one: 'Abeto', other: 'Roble', without: false };

const pair = (verdict: Verdict, one: number, other: number, ratio: [number, number, number] | null): ToldPair => ({
  one: figure({ estimate: one }),
  other: figure({ estimate: other }),
  difference: one - other,
  differenceLower: one - other - 2,
  differenceUpper: one - other + 2,
  ratio: ratio?.[0] ?? null,
  ratioLower: ratio?.[1] ?? null,
  ratioUpper: ratio?.[2] ?? null,
  verdict,
});

const told: [Verdict, ToldPair][] = [
  ['higher', pair('higher', 24.6, 13.6, [1.81, 1.62, 2.03])],
  ['slightly-higher', pair('slightly-higher', 14.3, 13.6, [1.05, 1.02, 1.08])],
  ['lower', pair('lower', 8.1, 13.6, [0.6, 0.51, 0.69])],
  ['slightly-lower', pair('slightly-lower', 13, 13.6, [0.956, 0.93, 0.98])],
  ['similar', pair('similar', 13.9, 13.6, [1.02, 0.91, 1.14])],
  ['no-clear-difference', pair('no-clear-difference', 15.8, 13.6, [1.16, 0.7, 1.9])],
  ['no-ratio', pair('no-ratio', 2.2, 0, null)],
];

const sentences = told.map(([verdict, one]) => ({
  verdict,
  en: pairSentence(indicator(), one, enAbout, 'pair', english),
  es: pairSentence(indicator(), one, esAbout, 'pair', spanish),
}));

test('golden, English', () => {
  expect(sentences.map(({ en }) => en)).toMatchInlineSnapshot(`
    [
      "No boat, Port, 2021: 24.6 percent (Fir), compared with 13.6 percent (Oak). That is 1.8 times (95% interval 1.6 to 2.0), a difference of +11.0 percentage points (+9.0 to +13.0).",
      "No boat, Port, 2021: 14.3 percent (Fir), compared with 13.6 percent (Oak). That is 1.05 times (95% interval 1.02 to 1.08), a difference of +0.7 percentage points (−1.3 to +2.7).",
      "No boat, Port, 2021: 8.1 percent (Fir), compared with 13.6 percent (Oak). That is 0.60 times (95% interval 0.51 to 0.69), a difference of −5.5 percentage points (−7.5 to −3.5).",
      "No boat, Port, 2021: 13.0 percent (Fir), compared with 13.6 percent (Oak). That is 0.96 times (95% interval 0.93 to 0.98), a difference of −0.6 percentage points (−2.6 to +1.4).",
      "No boat, Port, 2021: 13.9 percent (Fir) and 13.6 percent (Oak). The two are within 25 percent of each other: 1.02 times (95% interval 0.91 to 1.1).",
      "No boat, Port, 2021: 15.8 percent (Fir) and 13.6 percent (Oak). These data do not show a clear difference (1.2 times, 95% interval 0.70 to 1.9). That is not evidence that they are the same.",
      "No boat, Port, 2021: 2.2 percent (Fir) and 0.0 percent (Oak). None recorded on one side: no ratio can be given. The difference is +2.2 percentage points (+0.2 to +4.2).",
    ]
  `);
});

test('golden, Spanish', () => {
  expect(sentences.map(({ es }) => es.replaceAll('\u00a0', ' '))).toMatchInlineSnapshot(`
    [
      "Sin barco, Puerto, 2021: 24.6 % (Abeto), frente a 13.6 % (Roble). Son 1.8 veces (intervalo de 95 %: de 1.6 a 2.0), una diferencia de +11.0 puntos porcentuales (de +9.0 a +13.0).",
      "Sin barco, Puerto, 2021: 14.3 % (Abeto), frente a 13.6 % (Roble). Son 1.05 veces (intervalo de 95 %: de 1.02 a 1.08), una diferencia de +0.7 puntos porcentuales (de −1.3 a +2.7).",
      "Sin barco, Puerto, 2021: 8.1 % (Abeto), frente a 13.6 % (Roble). Son 0.60 veces (intervalo de 95 %: de 0.51 a 0.69), una diferencia de −5.5 puntos porcentuales (de −7.5 a −3.5).",
      "Sin barco, Puerto, 2021: 13.0 % (Abeto), frente a 13.6 % (Roble). Son 0.96 veces (intervalo de 95 %: de 0.93 a 0.98), una diferencia de −0.6 puntos porcentuales (de −2.6 a +1.4).",
      "Sin barco, Puerto, 2021: 13.9 % (Abeto) y 13.6 % (Roble). Las dos cifras están a menos de 25 por ciento entre sí: 1.02 veces (intervalo de 95 %: de 0.91 a 1.1).",
      "Sin barco, Puerto, 2021: 15.8 % (Abeto) y 13.6 % (Roble). Estos datos no muestran una diferencia clara (1.2 veces, intervalo de 95 %: de 0.70 a 1.9). Eso no prueba que sean iguales.",
      "Sin barco, Puerto, 2021: 2.2 % (Abeto) y 0.0 % (Roble). No consta ningún caso de un lado: no se puede dar una razón. La diferencia es +2.2 puntos porcentuales (de +0.2 a +4.2).",
    ]
  `);
});

const figures = (text: string): string[] => text.replaceAll('\u00a0', '').match(/[+−]?\d[\d,]*(\.\d+)?/g) ?? [];
const forbidden = {
  en: /\b(because|due to|caused|led to|effect|best|worst|only|fails?|minorit\w+|significan\w+|likely|discriminat\w+)\b/i,
  es: /\b(porque|debido a|causad\w+|provoc\w+|mejor|peor|solo|solamente|fracas\w+|minor[ií]a\w*|significativ\w+|discrimina\w+)\b/i,
};

describe.each(sentences)('$verdict', ({ en, es }) => {
  test('the figures of the Spanish sentence are those of the English one', () => {
    expect(figures(es)).toEqual(figures(en));
    expect(figures(en).length).toBeGreaterThan(3);
  });

  test('no forbidden word in either', () => {
    expect(en).not.toMatch(forbidden.en);
    expect(es).not.toMatch(forbidden.es);
  });
});

test.each([
  ['en', english],
  ['es', spanish],
] as const)('every verdict has words of its own in %s, without a forbidden one', (language, messages) => {
  const verdicts: Verdict[] = [
    ...told.map(([verdict]) => verdict),
    'withheld',
    'unreliable',
    'no-figure',
    'no-error-stated',
  ];
  const words = verdicts.map((verdict) => messages.say(`compare.verdicts.${verdict}`));
  expect(new Set(words).size).toBe(verdicts.length);
  for (const word of words) expect(word).not.toMatch(forbidden[language]);
});
