import { expect, test } from 'vitest';
import { guard } from '../../../scripts/outputs/guard.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j cannot start a formula', (text) => {
  expect(guard(text)).toBe(`'${text}`);
});

test.each(['', 'Oak', '1 = 1', "'=1", '–'])('%j is left as it is', (text) => {
  expect(guard(text)).toBe(text);
});
