import { expect, test } from 'vitest';
import { formatDay } from '../../../src/format/day.ts';

test('a day is written out in the language, in any time zone', () => {
  expect(formatDay('2024-03-05', 'en-US')).toBe('March 5, 2024');
  expect(formatDay('2024-03-05', 'es-US')).toBe('5 de marzo de 2024');
});

test('what is no day is refused', () => {
  expect(() => formatDay('soon', 'en-US')).toThrow(RangeError);
});
