import { expect, test } from 'vitest';
import { comparePair, onAdverseSide, type Side } from '../../../src/measures/pair-comparison.ts';

const share = { measure: 'share', unit: 'percent', per: null, direction: 'lower-is-better' } as const;
const none: Side = { estimate: null, lower: null, upper: null, intervalFrom: null, numerator: null, denominator: null };
const counted = (numerator: number, denominator: number): Side => ({
  ...none,
  estimate: (100 * numerator) / denominator,
  intervalFrom: 'counts',
  numerator,
  denominator,
});
const surveyed = (estimate: number, half: number): Side => ({
  ...none,
  estimate,
  lower: estimate - half,
  upper: estimate + half,
  intervalFrom: 'published-margin',
});

// Expected values: the reference cases of Newcombe, Katz, the exact ratio and survey estimates.
test('shares from counts', () => {
  const found = comparePair(share, counted(33, 402), counted(71, 1650))!;
  expect(found.difference).toBeCloseTo(3.90592492085029, 9);
  expect(found.differenceLower).toBeCloseTo(1.35696930471868, 8);
  expect(found.ratioUpper).toBeCloseTo(2.84109222750271, 8);
  expect(found.p).toBeCloseTo(0.0015, 4);
});

test('a printed share and its base stand for the count', () => {
  const printed = { ...counted(33, 402), numerator: null, estimate: (100 * 33) / 402 };
  expect(comparePair(share, printed, counted(71, 1650))?.ratio).toBeCloseTo(1.90771494639479, 9);
});

test('where having is better the ratio is of those without, the difference as printed', () => {
  const better = { ...share, direction: 'higher-is-better' } as const;
  expect(onAdverseSide(better)).toBe(true);
  const found = comparePair(better, counted(72, 100), counted(88, 100))!;
  expect(found.ratio).toBeCloseTo(28 / 12, 9);
  expect(found.difference).toBeCloseTo(-16, 9);
  expect(onAdverseSide({ unit: 'dollars', direction: 'higher-is-better' })).toBe(false);
});

test('event rates from counts, with the exact ratio', () => {
  const rate = { measure: 'event-rate', unit: 'rate', per: 1000, direction: 'lower-is-better' } as const;
  const found = comparePair(rate, counted(210, 33000), counted(540, 190000))!;
  expect(found.difference).toBeCloseTo(3.52153110047847, 8);
  expect(found.ratioLower).toBeCloseTo(1.89997267687967, 8);
  const nobody = comparePair(rate, counted(0, 700), counted(22, 9400))!;
  expect([nobody.ratio, nobody.ratioLower]).toEqual([0, 0]);
  expect(nobody.p).toBeGreaterThan(0);
});

test('survey estimates, from the errors behind their limits', () => {
  const survey = { ...share, measure: 'survey-share' } as const;
  const found = comparePair(survey, surveyed(18.2, 1.1 * 1.96), surveyed(9.7, 0.6 * 1.96))!;
  expect(found.differenceLower).toBeCloseTo(6.0441721663582, 3);
  expect(found.ratio).toBeCloseTo(1.87628865979381, 9);
});

test('without a stated error nothing is tested, and without a figure nothing is compared', () => {
  const plain = { ...none, estimate: 20 };
  expect(comparePair(share, plain, { ...none, estimate: 10 })).toMatchObject({ difference: 10, ratio: 2, p: null });
  expect(comparePair(share, plain, { ...none, estimate: 0 })).toMatchObject({ ratio: null, ratioLower: null });
  expect(comparePair(share, none, plain)).toBeNull();
  expect(comparePair(share, plain, none)).toBeNull();
});

test('two alike have a difference of 0 and a p of 1; nobody counted has no comparison', () => {
  expect(comparePair(share, counted(30, 300), counted(30, 300))).toMatchObject({ difference: 0, ratio: 1, p: 1 });
  expect(comparePair(share, { ...counted(1, 2), numerator: 0, denominator: 0 }, counted(1, 2))).toBeNull();
});
