import { expect, test } from 'vitest';
import { publishBudget } from '../../../scripts/steps/publish-budget.ts';
import { verity } from '../budget/invented-budget.ts';
import { catalog } from '../small-catalog.ts';

const budget = publishBudget(verity())!;

test('a city without a budget publishes none', () => {
  expect(publishBudget(catalog({}))).toBeNull();
});

test('issue areas, those without a program too, and what is in none, add up to everything', () => {
  expect(budget.issueAreas.map(({ id, programs, dollars }) => [id, programs, dollars])).toEqual([
    ['shelter-and-water', 1, [430000, 1190000]],
    ['work-at-sea', 0, [null, null]],
  ]);
  expect(budget.nowhere.dollars).toEqual([5200, -90]);
  expect(budget.total.dollars).toEqual([435200, 1189910]);
  expect(budget.nowhere.reasons.map(({ reason, programs }) => [reason, programs])).toEqual([['office', 2]]);
});

test('payments of special funds to the general one stand apart', () => {
  expect(budget.funds.map(({ fund, dollars }) => [fund, dollars[1]])).toEqual([
    ['general-fund', 899910],
    ['special-fund', 250000],
    ['paid-to-general-fund', 40000],
  ]);
});

test('measures are counted: all, complete ones, and those about a figure here', () => {
  expect(budget.measures).toEqual({
    measures: 2,
    departments: 1,
    complete: 1,
    matched: 1,
    indicators: 1,
    reasons: [
      { reason: 'paper', measures: 1 },
      { reason: 'same-houses', measures: 1 },
    ],
  });
});

test('texts are in every language, and the newest decided column is told', () => {
  expect(Object.keys(budget.texts)).toEqual(['en', 'es', 'eo']);
  expect([budget.earliest, budget.newest]).toEqual([0, 1]);
});
