import { expect, test } from 'vitest';
import { budgetFiles } from '../../../scripts/outputs/budget-files.ts';
import { publishBudget } from '../../../scripts/steps/publish-budget.ts';
import { sha256 } from '../../../scripts/effects.ts';
import { verity } from '../budget/invented-budget.ts';
import { english } from '../../src/format/words.ts';

const catalog = verity();
const files = new Map(budgetFiles(catalog.budget, publishBudget(catalog), english));

test('the tables are those that the receipts describe, byte for byte', () => {
  for (const id of ['expenditures', 'measures'] as const)
    expect(sha256(files.get(`data/budget/${id}.csv`)!)).toBe(catalog.budget!.receipts[id].table.sha256);
});

test('every column of a table is described', () => {
  const described = JSON.parse(files.get('data/budget/expenditures.csv-metadata.json')!) as {
    tableSchema: { columns: { name: string; 'dc:description': string }[] };
  };
  const head = files.get('data/budget/expenditures.csv')!.split('\n')[0];
  expect(described.tableSchema.columns.map(({ name }) => name).join(',')).toBe(head);
  expect(described.tableSchema.columns.every((one) => one['dc:description'].length > 10)).toBe(true);
});

test('the crosswalks and everything as JSON; nothing without a budget', () => {
  expect(files.get('data/budget/program-areas.csv')).toContain('01,0102,Ink and paper,none,office');
  expect(files.get('data/budget/measure-indicators.csv')).toContain(
    '01HOUSES,Houses with water,safe-water,same-houses',
  );
  expect(JSON.parse(files.get('data/budget/budget.json')!)).toMatchObject({ newest: 1 });
  expect(budgetFiles(null, null, english)).toEqual([]);
});

test('a name that a spreadsheet would run is a text in every file, and a negative number stays one', () => {
  const formula = '=HYPERLINK("http://x","y")';
  const { budget } = verity();
  const named = <T extends object>(rows: readonly T[], change: object): T[] =>
    rows.map((row) => ({ ...row, ...change }));
  const bad = {
    ...budget!,
    expenditures: named(budget!.expenditures, { departmentName: formula, dollars: -5 }),
    measures: named(budget!.measures, { measureName: formula }),
    programs: named(budget!.programs, { programName: formula, reason: '@x' }),
    indicators: named(budget!.indicators, { measureName: formula, reason: '+x' }),
  };
  const written = budgetFiles(bad, publishBudget(catalog), english).filter(([path]) => path.endsWith('.csv'));
  expect(written).toHaveLength(4);
  for (const [path, text] of written) {
    expect(text, path).toContain(`"'=HYPERLINK`);
    expect(text, path).not.toMatch(/(^|,|")[=@+]/m);
  }
  expect(written[0]![1]).toContain(',-5,');
});
