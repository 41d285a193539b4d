import { expect, test } from 'vitest';
import { readingLevel, spanishSyllables } from '../../../src/checks/reading-level.ts';

test.each([
  ['ciudad', 2],
  ['país', 2],
  ['vivienda', 3],
  ['teoría', 4],
  ['que', 1],
  ['guía', 2],
  ['agua', 2],
  ['muy', 1],
  ['y', 1],
  ['veintiún', 2],
])('%s has %i syllables', (word, count) => {
  expect(spanishSyllables(word)).toBe(count);
});

test('a short English sentence is easy, worked by hand: 5 words, 8 syllables', () => {
  const level = readingLevel('en', ['A lower number is better.'])!;
  expect(level.value).toBeCloseTo(0.39 * 5 + (11.8 * 8) / 5 - 15.59, 10);
  expect(level.isEasy).toBe(true);
});

test('a long one with long words is not', () => {
  const hard =
    'Administrative determinations concerning eligibility necessitate comprehensive documentation of socioeconomic circumstances.';
  expect(readingLevel('en', [hard])!.isEasy).toBe(false);
});

test('Spanish by points, worked by hand: 5 words, 8 syllables', () => {
  const level = readingLevel('es', ['Un número más bajo es.'])!;
  expect(level.value).toBeCloseTo(206.84 - (60 * 8) / 5 - 1.02 * 5, 10);
});

test('a number is one syllable, and languages without a measure have no level', () => {
  expect(readingLevel('en', ['10,000 people.'])!.value).toBeCloseTo(0.39 * 2 + (11.8 * 3) / 2 - 15.59, 10);
  expect(readingLevel('ko', ['낮은 수치가 좋습니다.'])).toBeNull();
  expect(readingLevel('en', [])).toBeNull();
});
