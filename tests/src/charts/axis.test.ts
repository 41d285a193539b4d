import { expect, test } from 'vitest';
import { axisCell, axisDrawing } from '../../../src/charts/axis.ts';
import { attributesOf, faultsOf } from '../../samples/charts/markup.ts';

const scale = { min: 0, max: 40, ticks: [0, 20, 40] };
const format = (value: number) => `${value}%`;

test('labels stand on the grid, the first flush left, the last flush right', () => {
  expect(axisCell(scale, format)).toEqual({
    labels: [
      { at: 0, label: '0%', align: 'start' },
      { at: 50, label: '20%', align: 'middle' },
      { at: 100, label: '40%', align: 'end' },
    ],
    grid: [0, 50, 100],
  });
});

test('labels without room are left out, grid lines are not', () => {
  const dollars = { min: 0, max: 120000, ticks: [0, 30000, 60000, 90000, 120000] };
  const axis = axisCell(dollars, (value) => `$${value}.00`, 260);
  expect(axis.labels.map(({ at }) => at)).toEqual([0, 50, 100]);
  expect(axis.grid).toHaveLength(5);
});

test('the drawing carries the labels as texts, escaped', () => {
  const drawn = axisDrawing(scale, (value) => `<${value}`);
  expect([...drawn.matchAll(/text-anchor="(\w+)"/g)].map(([, anchor]) => anchor)).toEqual(['start', 'middle', 'end']);
  expect(drawn).toContain('&lt;20');
  expect(faultsOf(drawn)).toEqual([]);
  expect(attributesOf(drawn, 'axis-cell', 'width')).toEqual(['100%']);
});
