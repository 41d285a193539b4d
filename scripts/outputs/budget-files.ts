import { stringify } from 'csv-stringify/browser/esm/sync';
import { budgetDictionary } from '../../src/format/budget-dictionary.ts';
import type { BudgetColumnMeaning } from '../../src/format/budget-dictionary.ts';
import type { Messages } from '../../src/format/messages.ts';
import { budgetIndicatorColumns, budgetProgramColumns } from '../../src/model/budget.ts';
import type { Budget } from '../../src/model/catalog.ts';
import type { PublishedBudget } from '../../src/model/published-budget.ts';
import { expenditureText } from '../budget/expenditures.ts';
import { measureText } from '../budget/measure-rows.ts';
import { guard } from './guard.ts';

/** What a table of the budget means, for programs that know CSV on the Web (W3C). */
function describe(
  file: string,
  columns: readonly BudgetColumnMeaning[],
  { title, publisher, licence }: PublishedBudget,
  language: string,
): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: file,
    'dc:title': title,
    'dc:source': publisher,
    'dc:rights': licence,
    dialect: { header: true, encoding: 'utf-8', delimiter: ',', lineTerminators: ['\n'] },
    tableSchema: {
      columns: columns.map(({ column, type, meaning }) => ({
        ...{ name: column, titles: column, datatype: type, null: '' },
        'dc:description': meaning,
      })),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** Rows whose texts no spreadsheet will run; numbers stay as they are. */
const guarded = <T extends object>(rows: readonly T[]): T[] =>
  rows.map((row) => {
    const cells = Object.entries(row).map(([column, cell]: [string, unknown]) => [
      column,
      typeof cell === 'string' ? guard(cell) : cell,
    ]);
    return Object.fromEntries(cells) as T;
  });

/**
 * The files of the budget to take away, by path below the site: the two tables as they are committed (a text that
 * begins like a formula gets an apostrophe), what their columns mean, the two crosswalks, and all of it as JSON. None in a city without a budget.
 */
export function budgetFiles(
  budget: Budget | null,
  published: PublishedBudget | null,
  messages: Messages,
): [string, string][] {
  if (budget === null || published === null) return [];
  const columns = budgetDictionary(messages);
  const meanings = (['expenditures', 'measures'] as const).map((id): [string, string] => [
    `data/budget/${id}.csv-metadata.json`,
    describe(`${id}.csv`, columns[id], published, messages.language),
  ]);
  return [
    ['data/budget/expenditures.csv', expenditureText(guarded(budget.expenditures))],
    ['data/budget/measures.csv', measureText(guarded(budget.measures))],
    ...meanings,
    [
      'data/budget/program-areas.csv',
      stringify(guarded(budget.programs), { header: true, columns: [...budgetProgramColumns] }),
    ],
    [
      'data/budget/measure-indicators.csv',
      stringify(guarded(budget.indicators), { header: true, columns: [...budgetIndicatorColumns] }),
    ],
    ['data/budget/budget.json', `${JSON.stringify(published)}\n`],
  ];
}
