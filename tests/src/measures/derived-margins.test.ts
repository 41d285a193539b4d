import { expect, test } from 'vitest';
import * as margins from '../../../src/measures/derived-margins.ts';

const of = (estimate: number, margin: number) => ({ estimate, margin });

// Expected values: the reference cases, which agree with the Census Bureau's handbook.
test('sum: of the estimates of 0 only the largest margin counts, once', () => {
  const found = margins.sumWithMargin([of(703, 160), of(0, 11), of(0, 14), of(58, 37)]);
  expect(found.estimate).toBe(761);
  expect(found.margin).toBeCloseTo(164.818081532337, 9);
});

test('proportion by the minus formula, or by the ratio formula where the root would be 0 or less', () => {
  const [plain, turned] = [
    margins.proportionWithMargin(of(2210, 305), of(9040, 480)),
    margins.proportionWithMargin(of(880, 100), of(900, 150)),
  ];
  expect(plain?.margin).toBeCloseTo(0.0311419091189217, 10);
  expect(turned?.margin).toBeCloseTo(0.197237436380657, 10);
  expect(margins.proportionWithMargin(of(500, 60), of(500, 60))?.margin).toBeGreaterThan(0);
});

// Both margins are 3.2 % of their counts: the radicand is 0, and 2e-6 of 16,091,998,409 in double precision.
test('a root that is 0 up to the last digits of the computer takes the ratio formula too', () => {
  const found = margins.percentWithMargin(of(2_409_845, 126_854.2408), of(2_747_538, 144_630.40032))!;
  expect(found.estimate).toBeCloseTo(87.70925, 4);
  expect(found.margin).toBeCloseTo(6.5294, 4);
  for (const [part, whole] of [
    [of(1, 0.1), of(3, 0.3)],
    [of(7, 0.7 * 1.645), of(10, 1.645)],
  ] as const)
    expect(margins.proportionWithMargin(part, whole)).toEqual(margins.ratioWithMargin(part, whole));
});

test('a root that is small and not 0 keeps the minus formula', () => {
  const found = margins.proportionWithMargin(of(500, 50.0001), of(1000, 100))!;
  expect(found.margin).toBeCloseTo(Math.sqrt(50.0001 ** 2 - 50 ** 2) / 1000, 9);
});

test('ratio, product and percent change', () => {
  expect(margins.ratioWithMargin(of(2210, 305), of(9040, 480))?.margin).toBeCloseTo(0.036149873835607, 10);
  expect(margins.productWithMargin(of(48100, 1750), of(0.412, 0.022)).margin).toBeCloseTo(1280.4796913657, 6);
  const change = margins.percentChangeWithMargin(of(5150, 420), of(4720, 390));
  expect(change?.estimate).toBeCloseTo(-8.3495145631068, 9);
  expect(change?.margin).toBeCloseTo(10.640221701238, 9);
});

test('nothing is divided by 0', () => {
  for (const made of [margins.ratioWithMargin, margins.proportionWithMargin])
    expect(made(of(1, 1), of(0, 1))).toBeNull();
  expect(margins.percentChangeWithMargin(of(0, 1), of(4, 1))).toBeNull();
});

test('a proportion in percent, and none of nobody or without a value or a margin', () => {
  const [part, whole] = [
    { estimate: 70, margin: 20 },
    { estimate: 300, margin: 25 },
  ];
  const share = margins.percentWithMargin(part, whole)!;
  expect([share.estimate.toFixed(2), share.margin.toFixed(2)]).toEqual(['23.33', '6.38']);
  expect(margins.percentWithMargin({ ...part, margin: null }, whole)).toBeNull();
  expect(margins.percentWithMargin(part, { ...whole, estimate: null })).toBeNull();
  expect(margins.percentWithMargin(part, { estimate: 0, margin: 12 })).toBeNull();
});
