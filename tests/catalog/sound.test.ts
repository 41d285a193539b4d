import { expect, test } from 'vitest';
import { formatProblem } from '../../src/checks/format-problem.ts';
import { checked } from './real-catalog.ts';

test('the committed data folder has no problem', () => {
  expect(checked.problems.map(formatProblem)).toEqual([]);
});
