import { expect, test } from 'vitest';
import { of } from '../../../src/published/worked-example.ts';

test('a number with the decimals it is printed with', () => {
  expect(of(7.126, 1)).toEqual({ value: 7.126, decimals: 1 });
});
