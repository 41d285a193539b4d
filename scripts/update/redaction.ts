import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type FrozenRelease, frozenColumns, type ReleaseManifest } from '../../src/model/release.ts';
import { sha256 } from '../effects.ts';
import { releaseFiles } from '../outputs/release-files.ts';
import { countsInDownload, type Place, type Row, rowsOf } from '../printed-counts.ts';

/** A count that a release prints and that its table withholds by now. */
export interface PrintedCell {
  /** The release whose folder holds the table, and the indicator. */
  release: string;
  indicator: string;
  /** Position of its row in the table, from 0. */
  row: number;
  place: Place;
  source: string;
}

const nameOf = (source: string, { series, period, geography, area, dimension, group }: Place): string =>
  [source, series, period, geography, area, dimension, group].join('|');

/** Counts of persons that their tables withhold now. */
function withheldNow(catalog: Catalog): { names: Set<string>; sources: Set<string> } {
  const [names, sources] = [new Set<string>(), new Set<string>()];
  for (const { id, privacy } of catalog.sources.values())
    for (const row of privacy === 'standard' ? (catalog.tables.get(id) ?? []) : [])
      if (row.status === 'withheld') {
        names.add(nameOf(id, row));
        sources.add(id);
      }
  return { names, sources };
}

/**
 * Counts that a release still prints though their table withholds them now, each once: a reader of both has them.
 * Example: a count of 12 in a release of May, withheld by the refresh of June.
 */
export function printedCells(catalog: Catalog): PrintedCell[] {
  const { names, sources } = withheldNow(catalog);
  const cells: PrintedCell[] = [];
  for (const { manifest, tables } of catalog.releases.values())
    for (const one of manifest.indicators) {
      if (one.in !== manifest.id || !one.sources.some(({ id }) => sources.has(id))) continue;
      const counts = countsInDownload(catalog, rowsOf(tables.get(one.id)!), String);
      counts.forEach(({ source, place, count }, row) => {
        if (count !== null && names.has(nameOf(source, place)))
          cells.push({ release: manifest.id, indicator: one.id, row, place, source });
      });
    }
  return cells;
}

/** What stops a check, a release and a build while a release prints such counts. The counts are not repeated. */
export function redactionProblems(cells: readonly PrintedCell[]): Problem[] {
  return cells.map(({ release, indicator, row, place, source }) => ({
    file: `releases/${release}/${indicator}.csv`,
    line: row + 2,
    column: 1,
    field: 'status',
    wrong: `the count of ${place.group} in ${place.period} is withheld in tables/${source}.csv, and this release prints it`,
    allowed: 'no count in a release that its table withholds',
    mend: 'npm run release -- --redact "why": it hides the count in the release and keeps the old checksum',
  }));
}

const hidden = Object.fromEntries(
  ['reliability', 'estimate', 'lower', 'upper', 'intervalFrom', 'marginOfError', 'numerator', 'denominator'].map(
    (column) => [column, ''],
  ),
);

function redactedTable(text: string, rows: ReadonlySet<number>): string {
  const all = rowsOf(text).map((row, at): Row => (rows.has(at) ? { ...row, ...hidden, status: 'withheld' } : row));
  return stringify(all, { header: true, columns: [...frozenColumns], record_delimiter: '\n' });
}

/** What is said of a redaction in every manifest that names the table. */
export interface Why {
  date: string;
  reason: string;
}

function redactedManifest(
  manifest: ReleaseManifest,
  tables: ReadonlyMap<string, { text: string; figures: number }>,
  { date, reason }: Why,
): ReleaseManifest {
  const indicators = manifest.indicators.map((one) => {
    const table = tables.get(`${one.in}/${one.id}`);
    if (table === undefined) return one;
    const entry = { date, reason, was: one.sha256, figures: table.figures };
    return { ...one, sha256: sha256(table.text), redacted: [...(one.redacted ?? []), entry] };
  });
  return { ...manifest, indicators };
}

/** The files of one release anew, by path below `releases/`; none where nothing of it changed. */
function filesOf(
  { manifest, tables }: FrozenRelease,
  redacted: ReadonlyMap<string, { text: string; figures: number }>,
  why: Why,
): [string, string][] {
  const anew = redactedManifest(manifest, redacted, why);
  if (anew.indicators.every((one, at) => one === manifest.indicators[at])) return [];
  const own = anew.indicators
    .filter((one) => one.in === manifest.id)
    .map((one) => [one.id, redacted.get(`${one.in}/${one.id}`)?.text ?? tables.get(one.id)!] as const);
  return [...releaseFiles(anew, own)].map(([path, text]) => [`${manifest.id}/${path}`, text]);
}

/**
 * Releases without these counts, as files by path below `releases/`: the cells withheld, the manifests with the old
 * checksum and why, the checksums written anew. Every other cell stays to the byte.
 */
export function redact(catalog: Catalog, cells: readonly PrintedCell[], why: Why): Map<string, string> {
  const byTable = Map.groupBy(cells, ({ release, indicator }) => `${release}/${indicator}`);
  const redacted = new Map(
    [...byTable].map(([key, some]) => {
      const { release, indicator } = some[0]!;
      const text = catalog.releases.get(release)!.tables.get(indicator)!;
      return [key, { text: redactedTable(text, new Set(some.map(({ row }) => row))), figures: some.length }];
    }),
  );
  return new Map([...catalog.releases.values()].flatMap((release) => filesOf(release, redacted, why)));
}
