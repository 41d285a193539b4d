import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/format/number.ts';

test('numbers are grouped and rounded once, half away from zero', () => {
  expect(formatNumber(12_345.67, 1, 'en-US')).toBe('12,345.7');
  expect(formatNumber(1.005, 2, 'en-US')).toBe('1.01');
  expect(formatNumber(0.25, 1, 'en-US')).toBe('0.3');
});

test('the locale decides on the decimal sign', () => {
  expect(formatNumber(16.7, 1, 'es-US')).toBe('16.7');
  expect(formatNumber(16.7, 1, 'es-ES')).toBe('16,7');
});

test('there is no minus zero', () => {
  expect(formatNumber(-0.04, 1, 'en-US')).toBe('0.0');
  expect(formatNumber(-0.06, 1, 'en-US')).toBe('-0.1');
});
