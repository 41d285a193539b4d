import { sumWithMargin } from '../../src/measures/derived-margins.ts';
import type { Census } from '../../src/model/fetch.ts';
import { sha256, type Effects } from '../effects.ts';
import { jsonOf, type Client, type Page } from './client.ts';
import type { Brought } from './fetcher.ts';

/** Estimates to bring, and where they are kept until they are read. */
export interface CensusJob {
  fetch: Census;
  file: string;
  cache: string;
  key: string | undefined;
  progress: (rows: number, of: number, bytes: number) => void;
}

/** The API takes fifty names at once; each variable is two, its estimate and its margin. */
const variablesAtOnce = 24;

/** Numbers that stand for a word: not enough interviews, a median beyond the last class, not applicable. */
const isAnnotation = (value: number): boolean => value <= -111_111_111;

const variablesOf = (expression: string): string[] => expression.split(' + ');

/** The cells of one place by variable name, as the API gives them. */
type Place = Record<string, string | null>;

/**
 * Brings estimates with their margins: one row a place and label, with `geoid`, `name`, `label` and for every name a
 * column and `<name>_margin`. Where the estimate, or any part of a sum, is an annotation the cell is empty; a margin of
 * `-555555555` belongs to a controlled estimate and is 0. Throws where the answer is not a table.
 * Example: `[["B17001A_001E","B17001A_001M","NAME","state","place"],["100","9","Port","06","44000"]]`.
 */
export async function bringCensus(client: Client, effects: Effects, job: CensusJob): Promise<Brought> {
  const { fetch, file } = job;
  const variables = variablesIn(fetch);
  const places = new Map<string, Place>();
  for (const asked of partOf(job).places)
    for (let at = 0; at < variables.length; at += variablesAtOnce)
      await addTo(places, client, job, asked, variables.slice(at, at + variablesAtOnce));
  const rows = [...places].flatMap(([geoid, place]) =>
    Object.entries(fetch.rows).map(([label, names]) => ({
      geoid,
      name: place['NAME'] ?? '',
      label,
      ...cells(names, place),
    })),
  );
  const body = JSON.stringify(rows);
  const path = `${job.cache}/${file}`;
  await effects.writeFile(path, body);
  job.progress(rows.length, rows.length, body.length);
  const asked = partOf(job).places.map(({ for: which, in: inside = '' }) => `for=${which}&in=${inside}`);
  const query = `${fetch.dataset}?${asked.join('; ')}`;
  const mark = { path: file, bytes: Buffer.byteLength(body), sha256: sha256(body), query };
  return { ...mark, format: 'json', counted: false, pages: [path] };
}

const variablesIn = ({ rows }: Census): string[] => [
  ...new Set(Object.values(rows).flatMap((row) => Object.values(row).flatMap(variablesOf))),
];

/** Variables that the product does not hold, table by table, in words: empty where all fit. */
export async function censusFaults(client: Client, fetch: Census): Promise<string[]> {
  const faults: string[] = [];
  for (const [table, variables] of Map.groupBy(variablesIn(fetch), (name) => name.split('_')[0]!)) {
    const address = `${fetch.host.replace(/\/$/, '')}/data/${fetch.dataset}/groups/${table}.json`;
    const held = await client({ address }, (page) => {
      const group = jsonOf(page) as { variables?: Record<string, unknown> };
      if (group.variables === undefined) throw new Error(`the answer does not describe the table ${table}`);
      return group.variables;
    });
    for (const name of variables.filter((one) => !(`${one}E` in held)))
      faults.push(`${fetch.dataset} has no variable ${name}; change fetch.rows of the source`);
  }
  return faults;
}

function partOf({ fetch, file }: CensusJob): Census['parts'][string] {
  const part = fetch.parts[file];
  if (part === undefined) throw new Error(`${file}: the source does not say for which places (fetch.parts)`);
  return part;
}

async function addTo(
  places: Map<string, Place>,
  client: Client,
  { fetch, key }: CensusJob,
  { for: which, in: inside }: Census['parts'][string]['places'][number],
  variables: string[],
): Promise<void> {
  const names = variables.flatMap((name) => [`${name}E`, `${name}M`]);
  const query = new URLSearchParams({
    get: ['NAME', ...names].join(','),
    for: which,
    ...(inside === undefined ? {} : { in: inside }),
  });
  const address = `${fetch.host.replace(/\/$/, '')}/data/${fetch.dataset}?${query.toString()}`;
  const secret = key === undefined ? {} : { secretQuery: { key } };
  const [head, ...rows] = await client({ address, ...secret }, tableIn);
  const codes = head.slice(names.length + 1);
  for (const row of rows) {
    const place = Object.fromEntries(head.map((name, at) => [name, row[at] ?? null]));
    const geoid = codes.map((code) => place[code] ?? '').join('');
    places.set(geoid, { ...places.get(geoid), ...place });
  }
}

function tableIn(page: Page): [string[], ...(string | null)[][]] {
  const table = jsonOf(page);
  if (!Array.isArray(table) || table.length < 2 || !table.every((row) => Array.isArray(row)))
    throw new Error('the answer is not a table of estimates');
  return table as [string[], ...(string | null)[][]];
}

function cells(names: Record<string, string>, place: Place): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, expression]) => {
      const sum = sumOf(variablesOf(expression), place);
      return [
        [name, sum === null ? '' : String(sum.estimate)],
        [`${name}_margin`, sum === null ? '' : String(sum.margin)],
      ];
    }),
  );
}

function sumOf(variables: readonly string[], place: Place): { estimate: number; margin: number } | null {
  const parts = variables.map((name) => ({
    estimate: numberIn(place[`${name}E`]),
    margin: marginIn(place[`${name}M`]),
  }));
  if (parts.some(({ estimate, margin }) => estimate === null || margin === null)) return null;
  return sumWithMargin(parts as { estimate: number; margin: number }[]);
}

function numberIn(cell: string | null | undefined): number | null {
  if (cell === null || cell === undefined || cell === '') return null;
  const value = Number(cell);
  return Number.isNaN(value) || isAnnotation(value) ? null : value;
}

const controlled = -555_555_555;
const marginIn = (cell: string | null | undefined): number | null => (Number(cell) === controlled ? 0 : numberIn(cell));
