import { expect, test } from 'vitest';
import { byLetter, letterOf } from '../../../../src/components/az/by-letter.ts';

const entry = (label: string) => ({ label, href: '/', kind: 'word' });

test('an accent does not make a letter of its own, a digit has none', () => {
  expect(letterOf('Área', 'es-US')).toBe('A');
  expect(letterOf('“Zona”', 'es-US')).toBe('Z');
  expect(letterOf('65 and over', 'en-US')).toBe('#');
});

test('entries stand under their letters in the order of the locale', () => {
  const letters = byLetter([entry('Zona'), entry('Área'), entry('Agua')], 'es-US');
  expect(letters.map(({ letter, entries }) => [letter, ...entries.map(({ label }) => label)])).toEqual([
    ['A', 'Agua', 'Área'],
    ['Z', 'Zona'],
  ]);
});
