import { expect, test } from 'vitest';
import { needOf, positions, weightings } from '../../../src/lens/need.ts';
import { need } from './invented-lens.ts';

test('positions lie between the lowest and the highest; one without a figure has none', () => {
  expect(positions(need('wet', [10, 20, null, 40]))).toEqual([0, 1 / 3, null, 1]);
});

test('where higher is better the lowest has the most need', () => {
  expect(positions(need('wet', [10, 20, 50], { direction: 'higher-is-better' }))).toEqual([1, 0.75, 0]);
});

test('figures that do not differ give no position', () => {
  expect(positions(need('wet', [7, 7, 7]))).toEqual([null, null, null]);
  expect(positions(need('wet', [7, null]))).toEqual([null, null]);
});

test('need is the weighted mean, and is missing where a figure with weight is', () => {
  const two = [need('wet', []), need('dark', [])];
  const standing = [
    [0.25, 0.25, null],
    [0.75, null, 1],
  ];
  expect(needOf(two, standing, { wet: 1, dark: 3 })).toEqual([0.625, null, null]);
  expect(needOf(two, standing, { wet: 1, dark: 0 })).toEqual([0.25, 0.25, null]);
  expect(needOf(two, standing, {})).toEqual([null, null, null]);
});

test('as given, each left out, each alone; those without weight are not looked at', () => {
  const three = ['wet', 'dark', 'cold'].map((id) => need(id, []));
  expect(weightings(three, { wet: 1, dark: 2, cold: 1 }).map(({ kind }) => kind)).toEqual([
    'given',
    ...['without', 'without', 'without'],
    ...['only', 'only', 'only'],
  ]);
  expect(weightings(three, { wet: 1, dark: 2, cold: 0 }).slice(1)).toEqual([
    { kind: 'without', indicator: 'wet', weights: { wet: 0, dark: 2, cold: 0 } },
    { kind: 'without', indicator: 'dark', weights: { wet: 1, dark: 0, cold: 0 } },
    { kind: 'only', indicator: 'wet', weights: { wet: 1 } },
    { kind: 'only', indicator: 'dark', weights: { dark: 1 } },
  ]);
  expect(weightings(three, { wet: 1 })).toHaveLength(1);
});
