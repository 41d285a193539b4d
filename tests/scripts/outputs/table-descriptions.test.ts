import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { tableDescriptions } from '../../../scripts/outputs/table-descriptions.ts';
import { messages, taken } from './invented-bundle.ts';

interface Told {
  url?: string;
  tables?: { url: string; tableSchema?: Schema }[];
  tableSchema: Schema;
}
interface Schema {
  columns: { name: string; datatype: string; 'dc:description'?: string }[];
}

const described = /csv-metadata\.json$/;
const toldAt = (path: string): Told => JSON.parse(taken.files.get(path) as string) as Told;
const inFolder = (path: string, url: string): string => path.slice(0, path.lastIndexOf('/') + 1) + url;

/** Every table that some description names, with the columns it says the table has. */
const columnsBy = new Map(
  [...taken.files.keys()]
    .filter((path) => described.test(path))
    .flatMap((path) => {
      const { url, tables, tableSchema } = toldAt(path);
      const all = tables ?? [{ url: url! }];
      return all.map((one) => [inFolder(path, one.url), (one.tableSchema ?? tableSchema).columns] as const);
    }),
);

test('every CSV file is described, and with the columns it has', () => {
  const tables = [...taken.files].filter(([path]) => path.endsWith('.csv'));
  // Two crosswalks of the budget are lists of our own reasons.
  const undescribed = tables.map(([path]) => path).filter((path) => !columnsBy.has(path));
  expect(undescribed.filter((path) => !path.startsWith('data/budget/'))).toEqual([]);
  for (const [path, text] of tables.filter(([one]) => columnsBy.has(one))) {
    const [head] = parse(text as string, { to_line: 1 }) as string[][];
    expect(
      columnsBy.get(path)!.map(({ name }) => name),
      path,
    ).toEqual(head);
  }
});

test('cells of columns of numbers are numbers', () => {
  for (const path of ['data/segregation.csv', 'data/who-is-not-counted.csv', 'data/groups/kin/heron-kin.csv']) {
    const text = taken.files.get(path);
    if (text === undefined) continue;
    const rows = parse(text as string, { columns: true }) as Record<string, string>[];
    for (const { name } of columnsBy.get(path)!.filter(({ datatype }) => datatype === 'number'))
      for (const row of rows) expect(Number.isFinite(Number(row[name])), `${path} ${name}`).toBe(true);
  }
});

test('columns of a group say what they mean, the ends of intervals with their figure', () => {
  const columns = new Map(columnsBy.get('data/groups/kin/heron-kin.csv')!.map((one) => [one.name, one]));
  expect(columns.get('allRatioUpper')!['dc:description']).toBe(messages.say('groupPage.columns.allRatio'));
  expect([...columns.values()].filter((one) => one['dc:description'] === undefined)).toEqual([]);
});

test('a table with other columns than the first of its folder tells its own', () => {
  const files = new Map([
    ['r/1/a.csv', 'indicator,estimate\n'],
    ['r/1/b.csv', 'indicator\n'],
    ['data/other.csv', 'x\n'],
  ]);
  const [[path, text], ...others] = tableDescriptions(files, messages) as [[string, string]];
  expect([path, others]).toEqual(['r/1/csv-metadata.json', []]);
  const { tables } = JSON.parse(text) as Told;
  expect(tables!.map(({ url, tableSchema }) => [url, tableSchema?.columns.length])).toEqual([
    ['a.csv', undefined],
    ['b.csv', 1],
  ]);
});
