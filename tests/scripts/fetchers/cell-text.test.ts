import { expect, test } from 'vitest';
import { cellText } from '../../../scripts/fetchers/cell-text.ts';

test('nothing is empty, numbers are text, and objects are JSON', () => {
  expect([undefined, null, 2, 'a', true, { x: 1 }].map(cellText)).toEqual(['', '', '2', 'a', 'true', '{"x":1}']);
});
