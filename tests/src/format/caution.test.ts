import { expect, test } from 'vitest';
import { cautionReasons, pairCaution, withCaution } from '../../../src/format/caution.ts';
import { figure } from './invented.ts';
import { english, spanish } from './words.ts';

const sure = figure({ note: 'a note of no concern' });
const unsure = figure({ reliability: 'caution', note: 'figures cover 93 percent of this area' });
const few = figure({ reliability: 'caution', note: 'Few people were asked.' });
const plain = figure({ reliability: 'caution' });
const names = { one: 'Fir residents', other: 'Oak residents' };

test('a reason is a sentence of its own, said once, and only of figures to use with caution', () => {
  expect(cautionReasons(unsure)).toBe('Figures cover 93 percent of this area.');
  expect(cautionReasons(few, sure, few, unsure)).toBe('Few people were asked. Figures cover 93 percent of this area.');
  expect(cautionReasons(sure, plain)).toBe('');
});

test('a pair says which of its figures is to be used with caution', () => {
  expect(pairCaution([sure, sure], names, english)).toBeNull();
  expect(pairCaution([plain, sure], names, english)).toBe('Use one of the figures with caution (Fir residents).');
  expect(pairCaution([sure, plain], names, english)).toBe('Use one of the figures with caution (Oak residents).');
  expect(pairCaution([few, plain], names, english)).toBe('Use both figures with caution.');
  expect(pairCaution([few, plain], names, spanish)).toBe('Use ambas cifras con cautela.');
});

test('one figure with caution is enough; one that is missing says nothing', () => {
  expect(withCaution(sure, plain)).toBe(true);
  expect(withCaution(sure, null, undefined)).toBe(false);
});
