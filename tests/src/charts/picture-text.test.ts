import { expect, test } from 'vitest';
import { paragraph, textAt, wrap } from '../../../src/charts/picture-text.ts';
import { textWidth } from '../../../src/charts/text-width.ts';

test('a text is broken at its blanks, and no line is wider than there is room', () => {
  const lines = wrap('Residents below the poverty line, by race and ethnicity', 150, { size: 16 });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe('Residents below the poverty line, by race and ethnicity');
  for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(150);
});

test('a text without blanks is broken between its letters', () => {
  expect(wrap('貧困線以下的居民', 70, { size: 16 }).join('')).toBe('貧困線以下的居民');
  expect(wrap('貧困線以下的居民', 70, { size: 16 }).length).toBeGreaterThan(1);
});

test('a paragraph says where the next one begins; text from data is text', () => {
  const { markup, next } = paragraph(10, 20, 'a < b & c', 500, { size: 10 });
  expect(markup).toContain('a &lt; b &amp; c');
  expect(next).toBe(33);
  expect(textAt(1, 2, 'x', { size: 10, anchor: 'end' })).toContain('text-anchor="end"');
});
