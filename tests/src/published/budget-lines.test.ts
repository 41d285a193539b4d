import { beforeAll, expect, test } from 'vitest';
import type { PublishedBudget } from '../../../src/model/published-budget.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import {
  areaLines,
  departmentLines,
  fundLines,
  outsideLines,
  programLines,
} from '../../../src/published/budget-lines.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every amount is synthetic.

let page: PageContext;
let budget: PublishedBudget;

beforeAll(async () => {
  await publishVerity('budget-lines');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  const { readBudget } = await import('../../../src/published/read.ts');
  page = pageContext('en', '/');
  budget = readBudget()!;
});

test('issue areas by name, each with its page, and last what is in none', () => {
  const lines = areaLines(page, budget);
  expect(lines.map(({ label, href }) => [label, href])).toEqual([
    ['Shelter and water', '/issue-areas/shelter-and-water/'],
    ['Work at sea', '/issue-areas/work-at-sea/'],
    ['In no issue area', '#outside'],
  ]);
  expect(lines.map(({ note }) => note)).toEqual([
    '1 program, 100.0% of the dollars',
    'no program of the file',
    '2 programs, 0.0% of the dollars',
  ]);
  expect(lines.map(({ hollow }) => hollow)).toEqual([false, false, true]);
});

test('what is in no issue area, by why; funds; departments by name', () => {
  expect(outsideLines(page, budget).map(({ label }) => label)).toEqual(['Serves the Harbour Office itself.']);
  expect(fundLines(page, budget)[2]?.label).toContain('Paid by special funds');
  expect(departmentLines(page, budget).map(({ label, href }) => [label, href])).toEqual([
    ['Harbour Office', '/budget/harbour-office/'],
    ['Lamp Office', '/budget/lamp-office/'],
  ]);
});

test('the programs of a department say where they stand and why', () => {
  expect(
    programLines(page, budget, budget.departments[0]!).map(({ label, note, hollow }) => [label, note, hollow]),
  ).toEqual([
    ['Water to the houses', 'Shelter and water. Brings water to the houses.', false],
    ['Ink and paper', 'In no issue area. Serves the Harbour Office itself.', true],
  ]);
});
