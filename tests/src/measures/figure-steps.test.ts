import { expect, test } from 'vitest';
import { figureSteps, hasSteps, type Parts } from '../../../src/measures/figure-steps.ts';
import type { Division } from '../../../src/model/published.ts';
import { figure, indicator } from '../format/invented.ts';

const bare = { lower: null, upper: null, intervalFrom: null };
const of = (group: string, estimate: number) => figure({ ...bare, dimension: 'tree', group, estimate });
const [oak, yew] = [{ ...of('oak', 30), numerator: 3, denominator: 10 }, of('yew', 20)];
const sides = { differenceLower: null, differenceUpper: null, ratioLower: null, ratioUpper: null };
const division = {
  rows: [oak, yew].map((latest) => ({ group: latest.group, latest })),
  comparison: { reference: 'yew', groups: [{ group: 'oak', difference: 10, ratio: 1.5, ...sides }] },
} as unknown as Division;
const parts: Parts = { indicator: indicator({}), observations: [oak, yew], divisions: [division] };

test('a figure has the steps of its value and of its comparison', () => {
  expect(figureSteps(parts, { ...oak }).map(({ step }) => step)).toEqual(['share', 'difference', 'ratio']);
});

test('the reference itself, and a figure of another period, are beside nothing', () => {
  expect(figureSteps(parts, yew)).toEqual([]);
  expect(figureSteps(parts, { ...oak, period: '2011' }).map(({ step }) => step)).toEqual(['share']);
});

test('whether there is anything to work out is told without working all of it out', () => {
  const alone = { ...yew, period: '2011' };
  expect([oak, { ...alone, numerator: 2, denominator: 10 }, alone].map((one) => hasSteps(parts, one))).toEqual([
    true,
    true,
    false,
  ]);
  // Only the comparison: a group without parts beside its reference.
  expect(hasSteps(parts, { ...oak, numerator: null })).toBe(true);
});
