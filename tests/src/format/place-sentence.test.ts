import { expect, test } from 'vitest';
import { placeSentence } from '../../../src/format/place-sentence.ts';
import { places, telling } from './invented.ts';

const told = telling();

test('the lowest and the highest place', () => {
  expect(placeSentence(told, places([4, 12, 9]))).toBe(
    'Without a boat, 2021, by ward: from 4.0 percent in Ward 01 to 12.0 percent in Ward 02.',
  );
});

test('of several equal places none is named', () => {
  expect(placeSentence(told, places([0, 0, 9]))).toBe(
    'Without a boat, 2021, by ward: from 0.0 percent to 9.0 percent.',
  );
});

test('places without a figure are counted', () => {
  expect(placeSentence(told, places([4, 12, null, null]))).toContain('2 areas have no figure.');
  expect(placeSentence(told, places([null, null]))).toBe(
    'Without a boat, 2021, by ward: no area has a figure that can be shown. 2 areas have no figure.',
  );
});

test('years that nobody states are not invented, and told in a sentence of their own', () => {
  expect(placeSentence(told, { ...places([4, 12]), period: 'not-stated' })).toBe(
    'Without a boat, by ward: from 4.0 percent in Ward 01 to 12.0 percent in Ward 02. The source does not state the years.',
  );
});
