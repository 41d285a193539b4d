import { expect, test } from 'vitest';
import { formatMoney } from '../../../src/format/currency.ts';

test('an amount with its sign, in a locale', () => {
  expect(formatMoney(1234.5, 'USD', 2, 'en-US')).toBe('$1,234.50');
  expect(formatMoney(1234.5, 'EUR', 0, 'de-DE')).toBe('1.235\u00a0€');
  expect(() => formatMoney(1, 'dollar', 0, 'en-US')).toThrow(RangeError);
});
