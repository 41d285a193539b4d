import { expect, it } from 'vitest';
import { change, faultsAfter } from '../../cities/invented-city.ts';

const money = 'budget/expenditures.csv';

it('refuses words for dollars, unknown stages and funds, at their cells', () => {
  expect(faultsAfter(change(money, 'actual,400000', 'actual,much'))).toEqual([
    `${money}:2:72 dollars: "much" is not allowed here`,
  ]);
  expect(faultsAfter(change(money, 'general-fund,2020-21,actual,5200', 'purse,2020,spent,5200'))).toEqual([
    `${money}:8:38 fund: "purse" is not allowed here`,
    `${money}:8:44 fiscalYear: "2020" is not allowed here`,
    `${money}:8:49 stage: "spent" is not allowed here`,
  ]);
});

it('refuses a figure that is said to be unknown, and an unknown one that is said to be published', () => {
  expect(faultsAfter(change(money, 'actual,400000,published', 'actual,400000,not-available'))).toEqual([
    `${money}:2:72 dollars: "400000" with the status "not-available"`,
  ]);
  expect(faultsAfter(change('budget/measures.csv', ',812,published', ',,published'))).toHaveLength(1);
});

it('refuses a recipe with an unknown key and a crosswalk with another header', () => {
  expect(faultsAfter(change('catalog/budget.yaml', 'publisher:', 'publishers:')).join()).toContain('unknown key');
  expect(faultsAfter(change('catalog/budget-programs.csv', 'issueArea', 'area')).join()).toContain(
    'unknown column "area"',
  );
});
