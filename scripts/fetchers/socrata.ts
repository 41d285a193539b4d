import { parse } from 'csv-parse/sync';
import type { Count, Socrata } from '../../src/model/fetch.ts';
import { sha256, type Effects } from '../effects.ts';
import { columnFaultsOf } from './column-faults.ts';
import { jsonOf, type Client, type Page, type Question } from './client.ts';
import type { Brought } from './fetcher.ts';
import { countsQuery, recordsQuery, totalQuery, type Query } from './soql.ts';

/** What a portal says of a dataset: when its rows last changed, in seconds since 1970, and its columns. */
export interface SocrataView {
  rowsUpdatedAt: number;
  columns: { fieldName: string; dataTypeName: string }[];
}

/** A dataset to bring: where it is, what is read of it, and where its pages are kept until they are read. */
export interface SocrataJob {
  fetch: Socrata;
  file: string;
  /** Set where the portal is to count. */
  count: Count | null;
  cache: string;
  token: string | undefined;
  /** Told after each page: how many rows have come, of how many, and the bytes. */
  progress: (rows: number, of: number, bytes: number) => void;
}

type Row = Record<string, unknown>;

/** Rows a page: what a portal gives at once without complaint. */
export const pageRows = 50_000;

const ask = ({ fetch, token }: SocrataJob, path: string, query: Query = {}): Question => {
  const search = new URLSearchParams(query).toString();
  const address = `${fetch.host.replace(/\/$/, '')}${path}${search === '' ? '' : `?${search}`}`;
  return { address, ...(token === undefined ? {} : { secretHeaders: { 'x-app-token': token } }) };
};

const datasetOf = ({ fetch, file }: SocrataJob): string => {
  const part = fetch.parts[file];
  if (part === undefined) throw new Error(`${file}: the source does not say which dataset this is (fetch.parts)`);
  return part.dataset;
};

/** What the portal says of the dataset. Throws where the answer is of another shape. */
export function viewOf(client: Client, job: SocrataJob): Promise<SocrataView> {
  return client(ask(job, `/api/views/${datasetOf(job)}.json`), (page) => {
    const { rowsUpdatedAt, columns } = jsonOf(page) as Partial<SocrataView>;
    if (typeof rowsUpdatedAt !== 'number' || !Array.isArray(columns))
      throw new Error('the answer does not describe a dataset');
    return { rowsUpdatedAt, columns };
  });
}

/** Columns that are not there any more or have another type, in words: empty where all fit. */
export function columnFaults({ fetch, file }: Pick<SocrataJob, 'fetch' | 'file'>, { columns }: SocrataView): string[] {
  const there = new Map(columns.map(({ fieldName, dataTypeName }) => [fieldName, dataTypeName]));
  return columnFaultsOf(file, fetch.columns, there);
}

/**
 * Brings a dataset, or its counts, page by page in a stable order. How many rows there are is asked first and compared
 * with what came; a page with rows that came before is asked for again; pages that an interrupted run left are not
 * asked for a second time. Throws where columns are not what the source says, or where rows are missing or changed
 * meanwhile.
 */
export async function bringSocrata(client: Client, effects: Effects, job: SocrataJob): Promise<Brought> {
  const view = await viewOf(client, job);
  const faults = columnFaults(job, view);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const total = await totalOf(client, job);
  const query = job.count === null ? recordsQuery(job.fetch) : countsQuery(job.fetch, job.count);
  const stamp = `${view.rowsUpdatedAt}-${total}`;
  const folder = `${job.cache}/${datasetOf(job)}/${stamp}-${sha256(JSON.stringify(query)).slice(0, 12)}`;
  const read = await bringPages(client, effects, job, { query, folder, total });
  if (read.records !== total)
    throw new Error(`${job.file}: ${read.records} of ${total} rows came; run again, the old table stands`);
  if ((await viewOf(client, job)).rowsUpdatedAt !== view.rowsUpdatedAt)
    throw new Error(`${job.file}: the rows changed while they were read; run again, the old table stands`);
  const { pages, bytes, hash } = read;
  const asked = `${datasetOf(job)}?${decodeURIComponent(new URLSearchParams(query).toString().replaceAll('+', ' '))}`;
  return {
    path: job.file,
    pages,
    format: formatOf(job),
    bytes,
    sha256: hash,
    counted: job.count !== null,
    query: asked,
    stamp,
  };
}

const totalOf = (client: Client, job: SocrataJob): Promise<number> =>
  client(ask(job, `/resource/${datasetOf(job)}.json`, totalQuery(job.fetch)), (page) => {
    const total = Number((rowsIn(page, 'json')[0] ?? {})['rows']);
    if (!Number.isInteger(total)) throw new Error('the answer does not say how many rows there are');
    return total;
  });

/** Counts are few and travel as JSON. */
const formatOf = ({ fetch, count }: SocrataJob): Socrata['format'] => (count === null ? fetch.format : 'json');

function rowsIn(page: Pick<Page, 'body'>, format: Socrata['format']): Row[] {
  const rows = format === 'csv' ? csvOf(page) : jsonOf(page);
  if (!Array.isArray(rows)) throw new Error('the answer is not a list of rows');
  return rows as Row[];
}

function csvOf({ body }: Pick<Page, 'body'>): unknown {
  try {
    return parse(body, { columns: true, bom: true });
  } catch (cause) {
    throw new Error(`the answer is not whole CSV: ${(cause as Error).message}`, { cause });
  }
}

interface Pages {
  pages: string[];
  records: number;
  bytes: number;
  hash: string;
}

async function bringPages(
  client: Client,
  effects: Effects,
  job: SocrataJob,
  { query, folder, total }: { query: Query; folder: string; total: number },
): Promise<Pages> {
  const result: Pages = { pages: [], records: 0, bytes: 0, hash: '' };
  const seen = new Set<string>();
  for (let offset = 0; ; offset += pageRows) {
    const path = `${folder}/page-${String(offset / pageRows).padStart(5, '0')}.${formatOf(job)}`;
    const { body, rows } =
      (await kept(effects, job, path)) ?? (await fresh(client, effects, job, path, { query, offset, seen }));
    for (const row of rows) seen.add(keyOf(row));
    result.pages.push(path);
    result.bytes += body.length;
    result.hash = sha256(result.hash + sha256(body));
    result.records += rows.reduce((sum, row) => sum + (job.count === null ? 1 : Number(row['rows'])), 0);
    job.progress(result.records, total, result.bytes);
    if (rows.length < pageRows) return result;
  }
}

/** A page as it came and the rows in it, read once. */
interface ReadPage {
  body: Uint8Array;
  rows: Row[];
}

/** A page of an interrupted run. Pages are written whole or not at all, so one that is there is sound. */
async function kept(effects: Effects, job: SocrataJob, path: string): Promise<ReadPage | null> {
  if (!(await effects.exists(path))) return null;
  const body = await effects.readBytes(path);
  return { body, rows: rowsIn({ body }, formatOf(job)) };
}

async function fresh(
  client: Client,
  effects: Effects,
  job: SocrataJob,
  path: string,
  { query, offset, seen }: { query: Query; offset: number; seen: ReadonlySet<string> },
): Promise<ReadPage> {
  const window = { ...query, $limit: String(pageRows), $offset: String(offset) };
  const address = `/resource/${datasetOf(job)}.${formatOf(job)}`;
  const page = await client(ask(job, address, window), ({ body }) => {
    const rows = rowsIn({ body }, formatOf(job));
    if (rows.length > pageRows) throw new Error(`${rows.length} rows came, ${pageRows} were asked for`);
    const again = rows.find((row) => seen.has(keyOf(row)));
    if (again !== undefined) throw new Error('the page holds rows of a page before');
    if (new Set(rows.map(keyOf)).size !== rows.length) throw new Error('the page holds a row twice');
    return { body, rows };
  });
  await effects.writeFile(path, page.body);
  return page;
}

/** A record is known by its row id, a count by everything but the count. */
const keyOf = (row: Row): string =>
  typeof row[':id'] === 'string' ? row[':id'] : JSON.stringify({ ...row, rows: undefined });
