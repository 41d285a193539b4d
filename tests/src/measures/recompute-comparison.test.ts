import { expect, test } from 'vitest';
import type { Compared, Side } from '../../../src/measures/pair-comparison.ts';
import { comparePair } from '../../../src/measures/pair-comparison.ts';
import { printedPair } from '../../../src/measures/printed-pair.ts';
import { recomputeComparison } from '../../../src/measures/recompute-comparison.ts';
import type { GroupComparison } from '../../../src/model/published.ts';

const share: Compared = { measure: 'share', unit: 'percent', per: null, direction: 'lower-is-better' };
const bare: Side = {
  ...{ estimate: null, lower: null, upper: null },
  ...{ intervalFrom: null, numerator: null, denominator: null },
};
const counted = (numerator: number, denominator: number): Side => ({
  ...{ estimate: (100 * numerator) / denominator, lower: 0, upper: 100 },
  ...{ intervalFrom: 'counts', numerator, denominator },
});
const people = { people: null, peopleLower: null, peopleUpper: null };
const printed = (compared: Compared, one: Side, other: Side): GroupComparison => ({
  ...{ group: 'oak', verdict: 'no-error-stated', ...people },
  ...printedPair(comparePair(compared, one, other)!),
});

test('counts: difference, ratio and both intervals, as METHOD 4 has them', () => {
  const [one, other] = [counted(33, 402), counted(71, 1650)];
  const steps = recomputeComparison(share, one, other, printed(share, one, other));
  expect(steps.map(({ step }) => step)).toEqual(['difference', 'ratio', 'differenceInterval', 'ratioInterval']);
  expect(steps.every(({ matches }) => matches)).toBe(true);
  const told = steps.map(({ results }) => results.map((result) => result.toFixed(1)));
  expect(told).toEqual([['3.9'], ['1.9'], ['1.4', '7.1'], ['1.3', '2.8']]);
});

test('without an error there is no interval to work out', () => {
  const [one, other] = [
    { ...bare, estimate: 17.2 },
    { ...bare, estimate: 9.5 },
  ];
  const steps = recomputeComparison(share, one, other, printed(share, one, other));
  expect(steps.map(({ step, matches }) => [step, matches])).toEqual([
    ['difference', true],
    ['ratio', true],
  ]);
});

test('where having is better the ratio is of those without', () => {
  const having: Compared = { ...share, direction: 'higher-is-better' };
  const [one, other] = [
    { ...bare, estimate: 60 },
    { ...bare, estimate: 80 },
  ];
  expect(recomputeComparison(having, one, other, printed(having, one, other))[1]).toMatchObject({
    ...{ step: 'ratioWithout', inputs: [40, 20], results: [2], matches: true },
  });
});

test('a number that is wrong, and a limit that is missing, are told', () => {
  const [one, other] = [counted(33, 402), counted(71, 1650)];
  const sound = printed(share, one, other);
  const verdicts = (published: GroupComparison) =>
    recomputeComparison(share, one, other, published).map(({ matches }) => matches);
  expect(verdicts({ ...sound, difference: 4 })).toEqual([false, true, true, true]);
  expect(verdicts({ ...sound, ratioUpper: null })).toEqual([true, true, true, false]);
});

test('a ratio over nothing is none, and what is not published is not worked out', () => {
  const [one, none] = [
    { ...bare, estimate: 5 },
    { ...bare, estimate: 0 },
  ];
  expect(recomputeComparison(share, one, none, printed(share, one, none))).toHaveLength(1);
  const published = printed(share, one, none);
  expect(recomputeComparison(share, one, bare, published)).toEqual([]);
  expect(recomputeComparison(share, one, none, { ...published, difference: null })).toEqual([]);
});
