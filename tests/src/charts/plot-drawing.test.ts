import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { drawPlot } from '../../../src/charts/plot-drawing.ts';
import { faultsOf } from '../../samples/charts/markup.ts';

const frame = {
  width: 100,
  height: 50,
  left: 10,
  right: 90,
  top: 5,
  bottom: 45,
  years: [2010, 2020] as [number, number],
  scale: { min: 0, max: 40 },
};

test('tells where years and values stand', () => {
  const { x, y } = drawPlot(frame, []);
  expect([x(2010), x(2015), x(2020)]).toEqual([10, 50, 90]);
  expect([y(0), y(10), y(40)]).toEqual([45, 35, 5]);
});

test('gives marks by class, without style, paint or labels', () => {
  const points = [
    { year: 2010, value: 0 },
    { year: 2020, value: 40 },
  ];
  const { markup } = drawPlot(frame, [Plot.line(points, { x: 'year', y: 'value', className: 'line-group' })]);
  expect(markup).toContain('class="line-group"');
  expect(markup).toContain('M10,45L90,5');
  expect(markup).not.toMatch(/style|aria|stroke|fill/i);
  expect(faultsOf(markup)).toEqual([]);
});
