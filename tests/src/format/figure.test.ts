import { expect, test } from 'vitest';
import { figureOf } from '../../../src/format/figure.ts';
import { figure, indicator } from './invented.ts';

const share = indicator({ measure: 'share' });

test('an indicator says how its values are printed', () => {
  expect(figureOf(indicator({ unit: 'rate', per: 1000 }))).toEqual({ unit: 'rate', per: 1000, decimals: 1 });
});

test('a share of fewer than 200 has no decimals', () => {
  expect(figureOf(share, figure({ denominator: 199 })).decimals).toBe(0);
  expect(figureOf(share, figure({ denominator: 200 })).decimals).toBe(1);
});

test('a length is not a count, and a survey knows its own size', () => {
  expect(figureOf(share, figure({ denominator: 84.3 })).decimals).toBe(1);
  expect(figureOf(indicator(), figure({ denominator: 90 })).decimals).toBe(1);
});

test('people are whole', () => {
  expect(figureOf(indicator({ unit: 'people', measure: 'count' })).decimals).toBe(0);
});

test('a value has as many decimals as its limits need to be told apart', () => {
  const tight = figure({ estimate: 0.07, lower: 0.06, upper: 0.08, denominator: 257_752 });
  expect(figureOf(share, tight).decimals).toBe(2);
  expect(figureOf(share, figure({ estimate: 0.17, lower: 0.166, upper: 0.174, denominator: 40_000 })).decimals).toBe(3);
  expect(figureOf(share, figure({ estimate: 12.4, lower: 11.9, upper: 12.9, denominator: 40_000 })).decimals).toBe(1);
});
