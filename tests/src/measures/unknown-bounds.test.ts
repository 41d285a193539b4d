import { expect, test } from 'vitest';
import { unknownBounds } from '../../../src/measures/unknown-bounds.ts';

test('known, all of the unknown, and in proportion', () => {
  const found = unknownBounds({ group: 61, others: 401, unknown: 38 }, 15500, 1000);
  expect(found.known).toBeCloseTo(3.93548387096774, 9);
  expect(found.highest).toBeCloseTo(6.38709677419355, 9);
  expect(found.proportional).toBeCloseTo(4.25918167853652, 9);
  expect(found.shareUnknown).toBeCloseTo(0.076, 12);
});

test('nothing known is 0 and not NaN; nobody there is refused', () => {
  const none = unknownBounds({ group: 0, others: 0, unknown: 0 }, 100, 1000);
  expect(none).toEqual({ known: 0, highest: 0, proportional: 0, shareUnknown: 0 });
  expect(() => unknownBounds({ group: 1, others: 1, unknown: 1 }, 0, 1)).toThrow('population above 0');
});
