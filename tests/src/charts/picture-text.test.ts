import { expect, test } from 'vitest';
import { fitted, paragraph, textAt, wrap, isolated, settled } from '../../../src/charts/picture-text.ts';
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

test('a text with both blanks and letters that fill a square is broken at either, and no mark begins a line', () => {
  const lines = wrap('LA 生活在貧窮線以下的居民，按種族', 100, { size: 20 });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe('LA 生活在貧窮線以下的居民，按種族');
  for (const line of lines) expect(line).not.toMatch(/^[，。]/);
});

test('what does not fit is cut at a word and ends with an ellipsis', () => {
  const looks = { size: 16 };
  expect(fitted('Residents below the poverty line', 160, 1, looks)).toEqual(['Residents below…']);
  expect(fitted('Residents below', 160, 1, looks)).toEqual(['Residents below']);
  const [line = ''] = fitted('生活在貧窮線以下的洛杉磯市居民', 100, 1, looks);
  expect(line).toMatch(/^生活.*…$/);
  expect(textWidth(line, 16)).toBeLessThanOrEqual(100);
});

test('a word wider than a line is broken between its letters', () => {
  for (const line of wrap('an address-without-any-blank-in-it', 100, { size: 16 }))
    expect(textWidth(line, 16)).toBeLessThanOrEqual(100);
});

test('a paragraph says where the next one begins; text from data is text', () => {
  const { markup, next } = paragraph(10, 20, 'a < b & c', 500, { size: 10 });
  expect(markup).toContain('a &lt; b &amp; c');
  expect(next).toBe(33);
  expect(textAt(1, 2, 'x', { size: 10, anchor: 'end' })).toContain('text-anchor="end"');
});

test('an address within a line read from the right stands between two marks; numbers and sentences do not', () => {
  expect(isolated('29 · a-b.example/fa/c/')).toBe('29 · \u2066a-b.example/fa/c/\u2069');
  expect(isolated('https://a.example.')).toBe('\u2066https://a.example\u2069.');
  expect(isolated('16.7 % (41.18), 2019–2023')).toBe('16.7 % (41.18), 2019–2023');
});

test('a text takes the first size that holds it, and is cut in the last alone', () => {
  const sizes = [
    { size: 20, most: 1, from: 30 },
    { size: 10, most: 2, from: 25 },
  ] as const;
  const taken = (text: string) => settled(text, 160, sizes, { weight: 600 });
  expect(taken('Short')).toMatchObject({ lines: ['Short'], from: 30, style: { size: 20, weight: 600 } });
  expect(taken('Residents below the poverty line')).toMatchObject({ from: 25, style: { size: 10 } });
  expect(taken('Residents below the poverty line '.repeat(4)).lines).toHaveLength(2);
  expect(taken('Residents below the poverty line '.repeat(4)).lines[1]).toMatch(/…$/);
});
