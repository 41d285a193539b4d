import { expect, test } from 'vitest';
import { drawPlot } from '../../../src/charts/plot-drawing.ts';
import { seriesOf } from '../../../src/charts/series.ts';
import { breakMark, breakYear, dotMarks, endsOf, gridMark, lineMark } from '../../../src/charts/trend-marks.ts';
import { history } from '../../samples/charts/observation.ts';

const frame = {
  width: 100,
  height: 100,
  left: 0,
  right: 100,
  top: 0,
  bottom: 100,
  years: [2012, 2016] as [number, number],
  scale: { min: 0, max: 10 },
};
const points = seriesOf(history([1, null, 3, null, 5]));

test('the ends are the first and the last figure', () => {
  expect(endsOf(points).map(({ value }) => value)).toEqual([1, 5]);
  expect(endsOf(seriesOf(history([null, 3]))).map(({ value }) => value)).toEqual([3]);
});

test('a line has as many pieces as the series has runs', () => {
  const { markup } = drawPlot(frame, [lineMark(seriesOf(history([1, 2, null, 4, 5])), 'line-group')]);
  expect(markup.match(/<path/g)).toHaveLength(2);
});

test('ends have large dots, hollow for caution, years that stand alone small ones', () => {
  const { markup } = drawPlot(frame, dotMarks(points));
  expect(markup.match(/r="4.2"/g)).toHaveLength(2);
  expect(markup.match(/r="2.6"/g)).toHaveLength(1);
  const caution = drawPlot(frame, dotMarks(seriesOf(history([1, 2], { reliability: 'caution' }))));
  expect(caution.markup).toContain('dot-end-hollow');
});

test('a break stands half-way before its period', () => {
  expect(breakYear('2014', points)).toBe(2013.5);
  expect(drawPlot(frame, [breakMark([2013.5], 0, 10)]).markup).toContain('class="break-rule"');
});

test('the grid runs from the first year to the last', () => {
  const { markup } = drawPlot(frame, [gridMark([0, 5, 10], [2012, 2016])]);
  expect(markup.match(/<line/g)).toHaveLength(3);
});
