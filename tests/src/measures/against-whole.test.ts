import { expect, test } from 'vitest';
import { compareWithWhole } from '../../../src/measures/against-whole.ts';
import { comparePair, type Compared, type Side } from '../../../src/measures/pair-comparison.ts';

const counted = (numerator: number, denominator: number): Side => {
  const estimate = (100 * numerator) / denominator;
  return { estimate, lower: estimate - 1, upper: estimate + 1, intervalFrom: 'counts', numerator, denominator };
};
const surveyed = (estimate: number, half: number): Side => ({
  estimate,
  lower: estimate - half,
  upper: estimate + half,
  intervalFrom: 'published-margin',
  numerator: null,
  denominator: null,
});
const share: Compared = { measure: 'share', unit: 'percent', per: null, direction: 'lower-is-better' };

test('the distance and the ratio are those of the printed figures, the test that against the rest', () => {
  const found = compareWithWhole(share, counted(120, 500), counted(300, 2000))!;
  const rest = comparePair(share, counted(120, 500), counted(180, 1500))!;
  expect(found.difference).toBeCloseTo(9, 9);
  expect(found.ratio).toBeCloseTo(1.6, 9);
  expect(found.p).toBe(rest.p);
  expect(found.differenceLower).toBeCloseTo(0.75 * rest.differenceLower!, 9);
  expect(found.ratioLower).toBeLessThan(found.ratio!);
  expect(found.ratioUpper).toBeLessThan(rest.ratioUpper!);
});

test('where having is better the ratio is of those without', () => {
  const found = compareWithWhole({ ...share, direction: 'higher-is-better' }, counted(380, 500), counted(1700, 2000))!;
  expect(found.difference).toBeCloseTo(-9, 9);
  expect(found.ratio).toBeCloseTo(1.6, 9);
});

test('rates of events too', () => {
  const rate: Compared = { measure: 'event-rate', unit: 'rate', per: 1000, direction: 'lower-is-better' };
  const per = (side: Side): Side => ({ ...side, estimate: side.estimate! * 10 });
  const found = compareWithWhole(rate, per(counted(120, 500)), per(counted(300, 2000)))!;
  expect(found.difference).toBeCloseTo(90, 9);
  expect(found.ratio).toBeCloseTo(1.6, 9);
});

test('without counts the two are taken as independent, which is the wider interval', () => {
  const survey: Compared = { ...share, measure: 'survey-share' };
  const found = compareWithWhole(survey, surveyed(24, 3), surveyed(15, 4))!;
  expect(found.difference).toBe(9);
  // The multiplier of 1.960 and the exact quantile differ in the fifth digit.
  expect(found.differenceLower).toBeCloseTo(4, 3);
  expect(found.differenceUpper).toBeCloseTo(14, 3);
});

test('a side without a figure is compared with nothing', () => {
  expect(compareWithWhole(share, { ...counted(1, 2), estimate: null }, counted(300, 2000))).toBeNull();
});
