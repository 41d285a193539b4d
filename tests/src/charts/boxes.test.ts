import { expect, test } from 'vitest';
import { boxesMeet, lineMeets, outside, textBox } from '../../../src/charts/boxes.ts';

const box = { left: 10, right: 20, top: 10, bottom: 20 };

test('a line of text hangs on its anchor', () => {
  expect(textBox({ x: 50, y: 100 }, 20, 10, 'middle')).toMatchObject({ left: 40, right: 60 });
  expect(textBox({ x: 50, y: 100 }, 20, 10, 'end')).toMatchObject({ left: 30, right: 50 });
  expect(textBox({ x: 50, y: 100 }, 20, 10, 'start').top).toBeCloseTo(92.2);
});

test('boxes meet when they come closer than the space', () => {
  expect(boxesMeet(box, { ...box, left: 21, right: 30 })).toBe(false);
  expect(boxesMeet(box, { ...box, left: 21, right: 30 }, 2)).toBe(true);
});

test('a line meets the box it passes through, and no other', () => {
  expect(lineMeets({ x: 0, y: 15 }, { x: 30, y: 15 }, box)).toBe(true);
  expect(lineMeets({ x: 0, y: 0 }, { x: 30, y: 5 }, box)).toBe(false);
  expect(lineMeets({ x: 0, y: 15 }, { x: 5, y: 15 }, box)).toBe(false);
  expect(lineMeets({ x: 12, y: 12 }, { x: 13, y: 13 }, box)).toBe(true);
});

test('tells how far a box sticks out', () => {
  expect(outside(box, 100, 100)).toBe(0);
  expect(outside(box, 15, 18)).toBe(7);
});
