import { expect, test } from 'vitest';
import { pairSentence, type ToldPair } from '../../../src/format/pair-sentence.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { figure, indicator } from './invented.ts';
import { english, spanish } from './words.ts';

const told = (verdict: Verdict, more: Partial<ToldPair> = {}): ToldPair => ({
  one: figure({ estimate: 24.6 }),
  other: figure({ estimate: 13.6 }),
  difference: 11,
  differenceLower: 9.1,
  differenceUpper: 12.9,
  ratio: 1.81,
  ratioLower: 1.62,
  ratioUpper: 2.03,
  verdict,
  ...more,
});
const about = { subject: 'No boat, Port, 2021', one: 'Fir', other: 'Oak', without: false };
const years = { subject: 'No boat, Port, Fir residents', one: '2021', other: '2015', without: false };
const say = (verdict: Verdict, more: Partial<ToldPair> = {}) =>
  pairSentence(indicator(), told(verdict, more), about, 'pair', english);
const forbidden = /because|due to|caused|best|worst|only|fails|significant|likely|discriminat/i;

test.each(['higher', 'slightly-higher', 'lower', 'slightly-lower'] as const)('%s', (verdict) => {
  expect(say(verdict)).toBe(
    'No boat, Port, 2021: 24.6 percent (Fir), compared with 13.6 percent (Oak). That is 1.8 ' +
      'times (95% interval 1.6 to 2.0), a difference of +11.0 percentage points (+9.1 to +12.9).',
  );
});

test('of those without it is said', () => {
  const sentence = pairSentence(indicator(), told('lower'), { ...about, without: true }, 'pair', english);
  expect(sentence).toBe(
    'No boat, Port, 2021: 24.6 percent (Fir), compared with 13.6 percent (Oak). The difference is +11.0 percentage ' +
      'points (95% interval +9.1 to +12.9). Without it are 75.4 percent and 86.4 percent: 1.8 times (95% interval 1.6 to 2.0).',
  );
  for (const verdict of ['similar', 'no-clear-difference'] as const)
    expect(pairSentence(indicator(), told(verdict), { ...about, without: true }, 'pair', english)).toContain(
      'without it 75.4 percent and 86.4 percent, 1.8 times',
    );
});

test('similar, no clear difference and no ratio', () => {
  expect(say('similar')).toContain('within 25 percent of each other: 1.8 times');
  expect(say('no-clear-difference')).toContain('That is not evidence that they are the same.');
  const none = { ratio: null, ratioLower: null, ratioUpper: null };
  expect(say('no-ratio', none)).toContain(
    'no ratio can be given. The difference is +11.0 percentage points (+9.1 to +12.9).',
  );
});

test('a change, clear or not', () => {
  const change = (verdict: Verdict) => pairSentence(indicator(), told(verdict), years, 'change', english);
  expect(change('higher')).toBe(
    'No boat, Port, Fir residents, 2021: 24.6 percent, and 13.6 percent in 2015. That is a clear change of +11.0 percentage points ' +
      '(+9.1 to +12.9).',
  );
  for (const verdict of ['similar', 'no-clear-difference'] as const)
    expect(change(verdict)).toContain('not evidence that nothing changed');
});

test('two values that round to one are told apart', () => {
  const near = { one: figure({ estimate: 24.61 }), other: figure({ estimate: 24.63 }) };
  expect(say('no-clear-difference', near)).toContain('24.61 percent (Fir) and 24.63 percent');
});

test('Spanish has the figures of the English sentence, and neither language a forbidden word', () => {
  const numbers = (text: string) => text.match(/\d+(\.\d+)?/g);
  for (const verdict of ['higher', 'lower', 'similar', 'no-clear-difference'] as const) {
    const [en, es] = [english, spanish].map((words) => pairSentence(indicator(), told(verdict), about, 'pair', words));
    expect(numbers(es!)).toEqual(numbers(en!));
    expect(en).not.toMatch(forbidden);
  }
});

test('that a figure is to be used with caution is part of the sentence', () => {
  const unsure = figure({ estimate: 13.6, reliability: 'caution' });
  for (const verdict of ['higher', 'similar', 'no-clear-difference', 'no-ratio'] as const)
    expect(say(verdict, { other: unsure })).toMatch(/ Use one of the figures with caution \(Oak\)\.$/);
  const change = pairSentence(indicator(), told('higher', { other: unsure }), years, 'change', english);
  expect(change).toMatch(/ Use one of the figures with caution \(2015\)\.$/);
});
