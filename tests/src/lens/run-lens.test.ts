import { expect, test } from 'vitest';
import { declaredChoice, runLens } from '../../../src/lens/run-lens.ts';
import { need, project, wards } from './invented-lens.ts';

const some = [
  project({ amount: 1000 }),
  project({ amount: 4000, place: { kind: 'area', area: '2' } }),
  project({ amount: 12_000, place: { kind: 'area', area: '3' } }),
];

test('the declared weights and reach', () => {
  expect(declaredChoice(wards)).toEqual({ weights: { wet: 1, dark: 1 }, metres: 1000 });
});

test('money beside need, under every weighting', () => {
  const { money, need: needs, patterns } = runLens(some, wards, declaredChoice(wards));
  expect(money.map(({ perResident }) => perResident)).toEqual([1, 2, 3]);
  expect(needs).toEqual([0.5, 1 / 6, 0.75]);
  expect(
    patterns.map(({ weighting, pattern }) => `${weighting.kind} ${pattern.more}:${pattern.less} ${pattern.verdict}`),
  ).toEqual(['given 2:1 unclear', 'without 1:2 unclear', 'without 3:0 toward', 'only 3:0 toward', 'only 1:2 unclear']);
});

test('weights change the need and nothing else', () => {
  const given = runLens(some, wards, { weights: { wet: 1, dark: 0 }, metres: 1000 });
  expect(given.need).toEqual([0, 1 / 3, 1]);
  expect(given.money).toEqual(runLens(some, wards, declaredChoice(wards)).money);
});

test('a place without a need as given is compared in no weighting', () => {
  const partly = { ...wards, need: [need('wet', [10, 20, 40]), need('dark', [5, null, 3])] };
  const { patterns } = runLens(some, partly, declaredChoice(wards));
  expect(patterns.map(({ pattern }) => pattern.pairs)).toEqual([1, 1, 1, 1, 1]);
});
