import { expect, test } from 'vitest';
import { newestReceipt } from '../../scripts/newest-receipt.ts';
import { receipt } from './small-catalog.ts';

test('the newest refresh is the date of the build', () => {
  const receipts = ['2022-03-01', '2024-11-05', '2023-01-01'].map((retrieved) => ({ ...receipt('x'), retrieved }));
  expect(newestReceipt({ receipts: new Map(receipts.map((one) => [one.retrieved, one])) })).toBe('2024-11-05');
});

test('without receipts the date must be given', () => {
  expect(() => newestReceipt({ receipts: new Map() })).toThrow('--date');
});
