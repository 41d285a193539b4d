import { expect, test } from 'vitest';
import { areaInSentence } from '../../../src/format/area-in-sentence.ts';

test('the article that a language wants stands before the name', () => {
  expect(areaInSentence({ inSentence: 'el {name}' }, 'Distrito 9')).toBe('el Distrito 9');
});

test('a geography without a pattern, or none at all, leaves the name as it is', () => {
  expect(areaInSentence({}, 'Quarter 3')).toBe('Quarter 3');
  expect(areaInSentence(undefined, 'Quarter 3')).toBe('Quarter 3');
});
