import { expect, test } from 'vitest';
import { anchorOf } from '../../../../src/components/prose/anchor.ts';

test('a heading becomes a plain address', () => {
  expect(anchorOf('Is the gap closing?')).toBe('is-the-gap-closing');
  expect(anchorOf('Año por año: áreas')).toBe('ano-por-ano-areas');
});

test('a heading without a letter still has an address', () => {
  expect(anchorOf('…')).toBe('section');
});
