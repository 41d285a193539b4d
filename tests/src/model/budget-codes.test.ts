import { expect, it } from 'vitest';
import { budgetCodes } from '../../../src/model/budget-codes.ts';

it('keeps the files that the codes were read from', () => {
  const programs = [{ code: 'W1', name: 'Wells', department: 'Harbour', measures: [] }];
  const files = [{ path: 'budget.csv', bytes: 12, sha256: 'a'.repeat(64) }];
  const codes = { budget: 'Budget of 2021', publisher: 'Council', files, programs };
  expect(budgetCodes.safeParse(codes).success).toBe(true);
  expect(budgetCodes.safeParse({ ...codes, files: [] }).success).toBe(false);
});
