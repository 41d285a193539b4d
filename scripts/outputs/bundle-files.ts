import { stringify } from 'csv-stringify/sync';
import type { Messages } from '../../src/format/messages.ts';
import type { PublishedFile } from '../../src/model/published.ts';
import { sha256 } from '../effects.ts';
import { toArchive } from './archive.ts';
import type { Bundle } from './bundle.ts';
import { toCitationFile } from './citation-file.ts';
import { toCroissant } from './croissant.ts';
import { toCsv } from './csv.ts';
import { toCsvw } from './csvw.ts';
import { hasKey, toDataPackage, type PackageContext } from './data-package.ts';
import { dictionary } from '../../src/format/dictionary.ts';
import { figureSheets } from './figure-sheets.ts';
import { figuresJson } from './figures-json.ts';
import { toParquet } from './parquet.ts';
import { licenceText, readMe } from './read-me.ts';
import { toWorkbook } from './workbook.ts';

export type FileContent = string | Uint8Array;

/** What is the same for the files of every bundle of a build. */
export interface FilesContext extends PackageContext {
  messages: Messages;
  /** The name of the site, the author of what is cited. */
  author: string;
  /** The dictionary as CSV: the same in every archive. */
  meanings: string;
}

/** What each column means as a table, for those who open no workbook and no description for programs. */
function dictionaryTable(columns: PackageContext['columns']): string {
  return stringify([...columns], { header: true, columns: ['column', 'type', 'meaning'], record_delimiter: '\n' });
}

/** `version` is the release that the figures are of, `created` the day of the build. */
export function filesContext(
  messages: Messages,
  author: string,
  url: string,
  created: string,
  version: string,
): FilesContext {
  const terms = messages.say('takeAway.licenceText');
  const columns = dictionary(messages);
  return { messages, author, url, created, version, terms, columns, meanings: dictionaryTable(columns) };
}

/** Size in bytes of what will be written. */
export const sizeOf = (content: FileContent): number => Buffer.byteLength(content);

/** What an archive holds besides what can be told from the bundle. */
interface Packed extends Record<'dataPackage' | 'csvw' | 'citation', string> {
  csv: string;
  /** GeoJSON by path below the site. */
  maps: ReadonlyMap<string, string>;
}

/** The archive: table and maps, what the columns mean, where it is from, on which terms, and how to cite it. */
function archive(bundle: Bundle, { csv, maps, ...texts }: Packed, context: FilesContext) {
  const { messages, version } = context;
  const { name } = bundle;
  return toArchive({
    [`${name}/README.txt`]: readMe(bundle, version, messages),
    [`${name}/LICENCE.txt`]: licenceText(bundle, messages),
    [`${name}/CITATION.cff`]: texts.citation,
    [`${name}/${name}.csv`]: csv,
    [`${name}/${name}.csv-metadata.json`]: texts.csvw,
    [`${name}/datapackage.json`]: texts.dataPackage,
    [`${name}/dictionary.csv`]: context.meanings,
    ...Object.fromEntries(
      [...maps].map(([path, text]) => [`${name}/maps/${path.slice(path.lastIndexOf('/') + 1)}`, text]),
    ),
  });
}

/**
 * The files of a bundle by their path below the site: CSV, workbook, Parquet and JSON of the same rows, their
 * descriptions as Data Package and CSV on the Web, a citation and an archive with the `maps` (GeoJSON by path) in it.
 * What `written` has already stays.
 */
export function bundleFiles(
  bundle: Bundle,
  context: FilesContext,
  written: ReadonlyMap<string, FileContent> = new Map(),
  maps: ReadonlyMap<string, string> = new Map(),
): Map<string, FileContent> {
  const { path, rows, title, page } = bundle;
  const { messages, version, author, created, columns } = context;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const csv = (written.get(`${path}.csv`) as string | undefined) ?? toCsv(rows);
  const packed = { path: `${name}.csv`, bytes: sizeOf(csv), sha256: sha256(csv) };
  const inArchive = { ...packed, path: `${bundle.name}.csv` };
  const isKeyed = hasKey(rows);
  const citation = toCitationFile(bundle, author, version, context.terms);
  const texts = {
    dataPackage: toDataPackage(bundle, inArchive, context, isKeyed),
    csvw: toCsvw(bundle, inArchive.path, columns, messages.language),
    citation,
  };
  return new Map<string, FileContent>([
    [`${path}.csv`, csv],
    [`${path}.json`, written.get(`${path}.json`) ?? figuresJson(bundle, version)],
    [`${path}.xlsx`, toWorkbook(figureSheets(bundle, version, messages))],
    [`${path}.parquet`, toParquet(rows, { title, page, release: version })],
    [`${path}.csv-metadata.json`, toCsvw(bundle, `${name}.csv`, columns, messages.language)],
    [`${path}.datapackage.json`, toDataPackage(bundle, packed, context, isKeyed)],
    [
      `${path}.croissant.json`,
      toCroissant(bundle, { ...packed, url: `${context.url}/${path}.csv` }, columns, {
        date: created,
        version,
        author,
        language: messages.language,
      }),
    ],
    [`${path}.cff`, citation],
    [`${path}.zip`, archive(bundle, { csv, maps, ...texts }, context)],
  ]);
}

/** Files that a page offers, by ending; the descriptions beside them are found from the index. */
const offered: readonly [string, PublishedFile['format']][] = [
  ['csv', 'csv'],
  ['xlsx', 'xlsx'],
  ['json', 'json'],
  ['parquet', 'parquet'],
  ['zip', 'zip'],
];

/** What a page says of the files of a bundle: format, address, size. */
export function offeredFiles(path: string, files: ReadonlyMap<string, FileContent>): PublishedFile[] {
  return offered.flatMap(([ending, format]) => {
    const content = files.get(`${path}.${ending}`);
    return content === undefined ? [] : [{ format, path: `/${path}.${ending}`, bytes: sizeOf(content) }];
  });
}
