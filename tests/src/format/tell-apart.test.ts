import { expect, test } from 'vitest';
import { tellApart } from '../../../src/format/tell-apart.ts';

const percent = { unit: 'percent', per: null, decimals: 1 } as const;

test('a digit is added where two different values would look equal', () => {
  expect(tellApart(12.34, 12.31, percent).decimals).toBe(2);
  expect(tellApart(12.34, 12.41, percent).decimals).toBe(1);
  expect(tellApart(12.3412, 12.3408, percent).decimals).toBe(1);
});

test('equal values and dollars stay as they are', () => {
  expect(tellApart(12.34, 12.34, percent)).toEqual(percent);
  const dollars = { unit: 'dollars', per: null, decimals: 0 } as const;
  expect(tellApart(50_010, 50_020, dollars)).toEqual(dollars);
});
