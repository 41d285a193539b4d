import { expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/text-width.ts';

test('figures are as wide as a browser draws them, or a little wider', () => {
  // Chromium draws 24.6% in semibold tabular figures of 13 pixels 40.6 wide.
  expect(textWidth('24.6%', 13, 'bold')).toBeGreaterThan(40);
  expect(textWidth('24.6%', 13, 'bold')).toBeLessThan(44);
});

test('accents take no room, Korean letters a square each', () => {
  expect(textWidth('asiático', 10)).toBe(textWidth('asiatico', 10));
  expect(textWidth('한국', 10)).toBeGreaterThan(20);
  // Apart into their strokes they would be five letters.
  expect(textWidth('한국', 10)).toBeLessThan(22);
  expect(textWidth('می\u200cشود', 10)).toBe(textWidth('میشود', 10));
});

test('grows with the size, and bold is wider', () => {
  expect(textWidth('Fern', 20)).toBeCloseTo(2 * textWidth('Fern', 10));
  expect(textWidth('Fern', 20, 'bold')).toBeGreaterThan(textWidth('Fern', 20));
});
