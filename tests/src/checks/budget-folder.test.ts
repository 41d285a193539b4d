import { expect, it } from 'vitest';
import { budgetFiles, emptyBudget } from '../../../src/checks/budget-folder.ts';
import { fileKind } from '../../../src/checks/file-kinds.ts';
import { folderAfter } from '../../cities/invented-city.ts';

it('knows every file of a budget by its path', () => {
  for (const path of Object.values(budgetFiles)) expect(fileKind(path)).toEqual({ is: 'budget' });
  expect(fileKind('budget/else.csv')).toBeNull();
});

it('is empty without a budget and full with one', () => {
  expect(Object.values(emptyBudget()).filter((one) => one !== null)).toEqual([new Map()]);
  const { recipe, receipts, programs } = folderAfter().budget;
  expect([recipe?.value.title, receipts.size, programs?.rows.length]).toEqual([
    'Harbour budget 2021-22 (invented)',
    2,
    3,
  ]);
});
