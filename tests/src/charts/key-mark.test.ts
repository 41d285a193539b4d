import { expect, test } from 'vitest';
import { keyMark, keyMarks } from '../../../src/charts/key-mark.ts';
import { faultsOf } from '../../samples/charts/markup.ts';

test('every sign of a key is drawn, well-formed, hidden and unlike the others', () => {
  const drawn = keyMarks.map((kind) => keyMark(kind));
  expect(drawn.flatMap(faultsOf)).toEqual([]);
  expect(drawn.every((markup) => markup.includes('aria-hidden="true"'))).toBe(true);
  expect(new Set(drawn).size).toBe(keyMarks.length);
});

test('the city wears its colour by class, and so does what is followed', () => {
  expect(keyMark('city')).toContain('class="chart key-mark all"');
  expect(keyMark('followed')).toContain('class="chart key-mark group followed"');
});

test('the key of a chart of squares has squares', () => {
  for (const kind of ['city', 'caution', 'interval'] as const) {
    expect(keyMark(kind, 'square'), kind).toContain('<rect');
    expect(keyMark(kind, 'square'), kind).not.toContain('<circle');
    expect(keyMark(kind), kind).toContain('<circle');
  }
});
