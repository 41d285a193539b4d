import { syllable } from 'syllable';

/** How hard a text is: the number, and whether people who find reading hard can be expected to follow it. */
export interface ReadingLevel {
  value: number;
  isEasy: boolean;
}

/** An easy text is of the sixth grade or below in English, and of 70 points or above in Spanish. */
export const easiest = { grade: 6, points: 70 };

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}’'-]+|\d[\d.,]*/gu) ?? [];

/** A number counts as one syllable: it is taken in at a glance. */
const isNumber = (word: string): boolean => /^\d/.test(word);

/**
 * Syllables of a Spanish word: each strong vowel is one, a weak one beside it is not, an accented weak one is.
 * Example: `ciudad` has 2, `país` 2, `vivienda` 3, `teoría` 4.
 */
export function spanishSyllables(word: string): number {
  const spoken = word.toLowerCase().replace(/([qg])u(?=[eiéí])/g, '$1');
  const runs = spoken.match(/[aeiouáéíóúü]+y?(?![aeiouáéíóúü])|y(?![aeiouáéíóúü])/g) ?? [];
  const count = runs.reduce((sum, run) => sum + Math.max(1, (run.match(/[aeoáéóíú]/g) ?? []).length), 0);
  return Math.max(1, count);
}

interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

function countsOf(sentences: readonly string[], syllablesOf: (word: string) => number): Counts {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + (isNumber(word) ? 1 : syllablesOf(word)), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

/** Flesch-Kincaid grade of an English text (Kincaid and others, 1975): years of school that it asks for. */
function englishGrade({ sentences, words, syllables }: Counts): number {
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** Fernández Huerta (1959): Flesch's points for Spanish, 100 easy and 0 hard. */
function spanishPoints({ sentences, words, syllables }: Counts): number {
  return 206.84 - (60 * syllables) / words - (1.02 * words) / sentences;
}

/**
 * How hard sentences are to read, in the languages that have a measure of ours; null in the others. English by
 * Flesch-Kincaid, Spanish by Fernández Huerta. Example: `readingLevel('en', ['A lower number is better.'])` is of
 * grade 2.9, and easy.
 */
export function readingLevel(language: string, sentences: readonly string[]): ReadingLevel | null {
  if (sentences.flatMap(wordsOf).length === 0) return null;
  if (language === 'en') {
    const value = englishGrade(countsOf(sentences, syllable));
    return { value, isEasy: value <= easiest.grade };
  }
  if (language === 'es') {
    const value = spanishPoints(countsOf(sentences, spanishSyllables));
    return { value, isEasy: value >= easiest.points };
  }
  return null;
}
