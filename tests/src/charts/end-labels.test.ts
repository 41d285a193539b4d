import { expect, test } from 'vitest';
import { boxesMeet } from '../../../src/charts/boxes.ts';
import { placeEndLabel } from '../../../src/charts/end-labels.ts';

const around = { width: 196, height: 158, lines: [], letters: [] };

test('a first label stands above its dot, a last one beside it', () => {
  expect(placeEndLabel({ text: '23.3', point: { x: 5, y: 60 }, end: 'first' }, around)).toMatchObject({ x: 1, y: 50 });
  expect(placeEndLabel({ text: '16.7', point: { x: 150, y: 60 }, end: 'last' }, around)).toMatchObject({ x: 159 });
});

test('a label moves below when a line rises above its dot', () => {
  const line = [
    { x: 5, y: 60 },
    { x: 40, y: 40 },
  ];
  const placed = placeEndLabel({ text: '23.3', point: { x: 5, y: 60 }, end: 'first' }, { ...around, lines: [line] });
  expect(placed.y).toBeGreaterThan(60);
});

test('a label stays clear of other letters and inside the drawing', () => {
  const letters = [{ left: 155, right: 196, top: 50, bottom: 70 }];
  const placed = placeEndLabel({ text: '$102,000', point: { x: 150, y: 60 }, end: 'last' }, { ...around, letters });
  expect(letters.some((box) => boxesMeet(box, placed.box))).toBe(false);
  expect(placed.box.right).toBeLessThanOrEqual(196);
});
