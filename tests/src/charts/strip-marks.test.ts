import { expect, test } from 'vitest';
import { stripMarks } from '../../../src/charts/strip-marks.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { observation } from '../../samples/charts/observation.ts';

const entry = (estimate: number | null, parts: Partial<Observation> = {}) => ({
  label: String(estimate),
  value: `${estimate}%`,
  observation: observation({ estimate, ...parts }),
});

test('marks stand by their ratio to everyone, in order', () => {
  const marks = stripMarks([entry(20), entry(5)], 10, 1000);
  expect(marks.map(({ x, step }) => [x, step])).toEqual([
    [150, 0],
    [600, 0],
  ]);
});

test('marks closer than 14 step off the track by turns', () => {
  expect(stripMarks([entry(10), entry(10.1), entry(10.2)], 10, 1000).map(({ step }) => step)).toEqual([0, -1, 1]);
  expect(stripMarks([entry(10), entry(11)], 10, 1000).map(({ step }) => step)).toEqual([0, 0]);
});

test('overlapping whiskers step off the track', () => {
  const marks = stripMarks([entry(5, { lower: 2, upper: 9 }), entry(8, { lower: 6, upper: 10 })], 10, 1000);
  expect(marks.map(({ step }) => step)).toEqual([0, -1]);
  expect(marks[0]?.whisker).toEqual([60, 270]);
});

test('figures off the scale stand side by side at the right edge, in order', () => {
  const marks = stripMarks([entry(90, { reliability: 'caution' }), entry(50)], 10, 1000);
  expect(marks.map(({ x, offScale, caution }) => [x, offScale, caution])).toEqual([
    [967, true, false],
    [991, true, true],
  ]);
});

test('what has no figure has no mark', () => {
  expect(stripMarks([entry(null)], 10, 1000)).toEqual([]);
});
