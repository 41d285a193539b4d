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
