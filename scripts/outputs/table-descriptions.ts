import type { Messages } from '../../src/format/messages.ts';
import { numberColumns } from '../../src/model/download.ts';
import { dictionary } from '../../src/format/dictionary.ts';
import type { FileContent } from './bundle-files.ts';

/** Columns of numbers that no bundle has. */
const otherNumbers = /^(value|areas|pageScanned|all(Difference|Ratio)(Lower|Upper)?)$/;
const isNumber = (column: string): boolean =>
  (numberColumns as ReadonlySet<string>).has(column) || otherNumbers.test(column);

/** Columns that files of groups add, as their page explains them; an end of an interval is told with its figure. */
const standing = ['allDifference', 'allRatio', 'allVerdict', 'pageVerdict', 'pageScanned'];

type Meaning = (column: string) => string | undefined;

function meaningIn(messages: Messages): Meaning {
  const known = new Map<string, string>([
    ...dictionary(messages).map(({ column, meaning }) => [column, meaning] as const),
    ...standing.map((column) => [column, messages.say(`groupPage.columns.${column}`)] as const),
  ]);
  return (column) => known.get(column) ?? known.get(column.replace(/(Lower|Upper)$/, ''));
}

/** The first line of a table; none of ours has a comma or a line break in the name of a column. */
const headOf = (content: FileContent): string => String(content).slice(0, String(content).indexOf('\n'));

function schemaOf(head: string, meaning: Meaning): object {
  const columns = head.split(',').map((column) => {
    const told = meaning(column);
    return {
      ...{ name: column, titles: column, datatype: isNumber(column) ? 'number' : 'string', null: '' },
      ...(told === undefined ? {} : { 'dc:description': told }),
    };
  });
  return { columns };
}

/** Columns stand once for all tables; one of a release that had others tells its own. */
function describe(tables: readonly (readonly [string, string])[], meaning: Meaning, language: string): string {
  const [[url, common]] = tables as [[string, string]];
  const own = (head: string): object => (head === common ? {} : { tableSchema: schemaOf(head, meaning) });
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    ...(tables.length === 1 ? { url } : { tables: tables.map(([path, head]) => ({ url: path, ...own(head) })) }),
    dialect: { header: true, encoding: 'utf-8', delimiter: ',', lineTerminators: ['\n'] },
    tableSchema: schemaOf(common, meaning),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** Tables that are alike in each folder; those above lie in one folder, and each has columns of its own. */
const inFolders = /^(data\/(groups|reports)|r)\/.+\.csv$/;
const alone = /^data\/(who-is-not-counted|segregation|notes|requests)\.csv$/;

/**
 * What the tables mean that are no bundle, for programs that know CSV on the Web (W3C): who is not counted, segregation,
 * notes, requests beside each; groups, reports and releases once a folder, where a program looks that finds none beside.
 * Example: `data/groups/kin/csv-metadata.json` names every table of that folder and their columns once.
 */
export function tableDescriptions(files: ReadonlyMap<string, FileContent>, messages: Messages): [string, string][] {
  const meaning = meaningIn(messages);
  const heads = [...files].filter(([path]) => alone.test(path) || inFolders.test(path));
  const byPlace = Map.groupBy(heads, ([path]) =>
    alone.test(path) ? `${path}-metadata.json` : `${path.slice(0, path.lastIndexOf('/'))}/csv-metadata.json`,
  );
  return [...byPlace].map(([path, tables]) => {
    const folder = path.lastIndexOf('/') + 1;
    const named = tables.map(([table, content]) => [table.slice(folder), headOf(content)] as const);
    return [path, describe(named, meaning, messages.language)];
  });
}
