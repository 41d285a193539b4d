import { expect, test } from 'vitest';
import { formatMoney } from '../../../src/format/currency.ts';

test('an amount has the sign and the separators of its locale', () => {
  expect(formatMoney(1234.5, 'USD', 2, 'en-US')).toBe('$1,234.50');
  expect(formatMoney(-1234.5, 'USD', 0, 'en-US')).toBe('-$1,235');
});

test('a code that is none is refused', () => {
  expect(() => formatMoney(1, 'dollars', 2, 'en-US')).toThrow(RangeError);
});
