import type { Arcgis } from '../../src/model/fetch.ts';
import { sha256, type Effects } from '../effects.ts';
import { columnFaultsOf } from './column-faults.ts';
import { jsonOf, type Client, type Page } from './client.ts';
import type { Brought } from './fetcher.ts';

/** What a feature layer says of itself: its columns, its key, when it last changed and how many rows it gives at once. */
export interface LayerView {
  fields: { name: string; type: string }[];
  objectIdField: string;
  lastEditDate: number | null;
  maxRecordCount: number;
}

/** A layer to bring, and where its pages are kept until they are read. */
export interface ArcgisJob {
  fetch: Arcgis;
  file: string;
  cache: string;
  progress: (rows: number, of: number, bytes: number) => void;
}

type Attributes = Record<string, unknown>;

function layerOf({ fetch, file }: Pick<ArcgisJob, 'fetch' | 'file'>): string {
  const part = fetch.parts[file];
  if (part === undefined) throw new Error(`${file}: the source does not say which layer this is (fetch.parts)`);
  return part.layer;
}

/** The object an answer holds. A feature service tells its faults in a 200. */
export function objectIn(page: Page): Record<string, unknown> {
  const object = jsonOf(page) as Record<string, unknown>;
  const error = object['error'] as { message?: string } | undefined;
  if (error !== undefined) throw new Error(`the layer says: ${error.message ?? 'an error'}`);
  return object;
}

/** What the layer of a source says of itself. Throws where the answer does not describe a layer. */
export function layerViewOf(client: Client, job: Pick<ArcgisJob, 'fetch' | 'file'>): Promise<LayerView> {
  return viewOfLayer(client, layerOf(job));
}

/** What the layer at an address says of itself. Throws where the answer does not describe a layer. */
export function viewOfLayer(client: Client, layer: string): Promise<LayerView> {
  return client({ address: `${layer}?f=json` }, (page) => {
    const told = objectIn(page) as Partial<LayerView> & { editingInfo?: { lastEditDate?: number } };
    if (!Array.isArray(told.fields)) throw new Error('the answer does not describe a layer');
    const { fields, objectIdField = 'OBJECTID', maxRecordCount = 1000 } = told;
    return { fields, objectIdField, maxRecordCount, lastEditDate: told.editingInfo?.lastEditDate ?? null };
  });
}

/** Columns that are not there any more or have another type, in words: empty where all fit. */
export function layerFaults({ fetch, file }: Pick<ArcgisJob, 'fetch' | 'file'>, { fields }: LayerView): string[] {
  return columnFaultsOf(file, fetch.columns, new Map(fields.map(({ name, type }) => [name, type])));
}

/**
 * Brings the attributes of a layer page by page, in the order of their ids, until the layer no longer says that there
 * are more. How many there are is asked first and compared with what came. Throws where columns are not what the source
 * says or rows are missing.
 */
export async function bringArcgis(client: Client, effects: Effects, job: ArcgisJob): Promise<Brought> {
  const view = await layerViewOf(client, job);
  const faults = layerFaults(job, view);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const total = await totalOf(client, layerOf(job), job.fetch.where);
  const rows: Attributes[] = [];
  for (let more = true; more;) {
    const page = await pageAt(client, job, view, rows.length);
    rows.push(...page.rows);
    job.progress(rows.length, total, 0);
    more = page.more && page.rows.length > 0;
  }
  const ids = new Set(rows.map((row) => row[view.objectIdField]));
  if (rows.length !== total || ids.size !== total)
    throw new Error(`${job.file}: ${ids.size} of ${total} rows came; run again, the old table stands`);
  const body = JSON.stringify(rows);
  const path = `${job.cache}/${job.file}`;
  await effects.writeFile(path, body);
  const stamp = view.lastEditDate === null ? {} : { stamp: `${view.lastEditDate}-${total}` };
  const mark = { path: job.file, bytes: Buffer.byteLength(body), sha256: sha256(body), query: layerOf(job), ...stamp };
  return { ...mark, format: 'json', counted: false, pages: [path] };
}

/** The address of a question to a layer. */
export function queryOf(layer: string, more: Record<string, string>): string {
  return `${layer}/query?${new URLSearchParams({ where: '1=1', f: 'json', ...more }).toString()}`;
}

/** How many rows of a layer fulfil a condition. */
export const totalOf = (client: Client, layer: string, where: string): Promise<number> =>
  client({ address: queryOf(layer, { where, returnCountOnly: 'true' }) }, (page) => {
    const { count } = objectIn(page);
    if (typeof count !== 'number') throw new Error('the answer does not say how many rows there are');
    return count;
  });

function pageAt(
  client: Client,
  job: ArcgisJob,
  { objectIdField, maxRecordCount }: LayerView,
  offset: number,
): Promise<{ rows: Attributes[]; more: boolean }> {
  const address = queryOf(layerOf(job), {
    where: job.fetch.where,
    outFields: [objectIdField, ...Object.keys(job.fetch.columns)].join(','),
    returnGeometry: 'false',
    orderByFields: objectIdField,
    resultOffset: String(offset),
    resultRecordCount: String(maxRecordCount),
  });
  return client({ address }, (page) => {
    const { features, exceededTransferLimit } = objectIn(page);
    if (!Array.isArray(features)) throw new Error('the answer is not a list of features');
    const rows = (features as { attributes: Attributes }[]).map(({ attributes }) => attributes);
    return { rows, more: exceededTransferLimit === true };
  });
}
