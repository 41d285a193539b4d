import { expect, test } from 'vitest';
import { recompute } from '../../../src/measures/recompute.ts';

const none = { lower: null, upper: null, marginOfError: null, intervalFrom: null };
const share = { measure: 'share', unit: 'percent', per: null } as const;

test('a share of two counts, with Wilson’s interval', () => {
  const parts = { ...none, estimate: 25, numerator: 30, denominator: 120, lower: 18.1, upper: 33.4 };
  const [value, interval] = recompute(share, { ...parts, intervalFrom: 'counts' });
  expect(value).toEqual({ step: 'share', inputs: [30, 120], results: [25], published: [25], matches: true });
  expect(interval).toMatchObject({ step: 'wilson', inputs: [30, 120], matches: false });
  const [lower, upper] = interval!.results as [number, number];
  expect([lower.toFixed(1), upper.toFixed(1)]).toEqual(['18.1', '33.4']);
  expect(recompute(share, { ...parts, lower, upper, intervalFrom: 'counts' })[1]!.matches).toBe(true);
});

test('a rate of events, with its multiplier and the gamma interval', () => {
  const parts = { ...none, estimate: 3, numerator: 27, denominator: 9000, lower: 1, upper: 5 };
  const steps = recompute({ measure: 'event-rate', unit: 'rate', per: 1000 }, { ...parts, intervalFrom: 'counts' });
  expect(steps.map(({ step }) => step)).toEqual(['rate', 'gamma']);
  expect(steps[0]).toMatchObject({ results: [3], matches: true });
});

test('whatever the measure, a value of two parts is worked out: in percent, or as it is', () => {
  const parts = { ...none, estimate: 25, numerator: 30, denominator: 120 };
  const [surveyed] = recompute({ ...share, measure: 'survey-share' }, parts);
  expect(surveyed).toMatchObject({ step: 'share', inputs: [30, 120], results: [25], matches: true });
  const dollars = { ...none, estimate: 3000, numerator: 9000, denominator: 3 };
  const [amount] = recompute({ measure: 'amount', unit: 'dollars', per: null }, dollars);
  expect(amount).toMatchObject({ step: 'quotient', inputs: [9000, 3], results: [3000], matches: true });
});

test('a published margin at 90 % is widened to 95 % and cut at nothing', () => {
  const parts = { ...none, estimate: 2, numerator: null, denominator: null, marginOfError: 3, lower: 0, upper: 5.574 };
  const [step] = recompute({ ...share, measure: 'survey-share' }, { ...parts, intervalFrom: 'published-margin' });
  expect(step!.results[0]).toBe(0);
  expect(step!.results[1]).toBeCloseTo(2 + 3 * (1.959964 / 1.645), 3);
});

test('a wrong figure is told, and a figure without parts has no step', () => {
  expect(recompute(share, { ...none, estimate: 26, numerator: 30, denominator: 120 })[0]!.matches).toBe(false);
  expect(recompute(share, { ...none, estimate: 26, numerator: null, denominator: null })).toEqual([]);
  expect(recompute(share, { ...none, estimate: null, numerator: 1, denominator: 0 })).toEqual([]);
});
