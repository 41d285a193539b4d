import { expect, test } from 'vitest';
import { absence, digits, printedPair } from '../../../src/measures/printed-pair.ts';

test('a number has twelve digits, and a limit without bound is none', () => {
  expect([digits(0.1 + 0.2), digits(Infinity), digits(null)]).toEqual([0.3, null, null]);
});

test('the p value of a comparison is not printed', () => {
  const none = { differenceLower: null, differenceUpper: null, ratioLower: null, ratioUpper: null };
  expect(printedPair({ difference: -20.000000000000007, ratio: 2, p: 0.01, ...none })).toEqual({
    difference: -20,
    ratio: 2,
    ...none,
  });
});

test('hidden comes before unsure, and unsure before absent', () => {
  expect(absence({ status: 'unreliable' }, { status: 'withheld' })).toBe('withheld');
  expect(absence({ status: 'unreliable' }, { status: 'published' })).toBe('unreliable');
  expect(absence({ status: 'not-available' }, { status: 'published' })).toBe('no-figure');
});
