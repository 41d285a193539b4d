import { stringify as toCsv } from 'csv-stringify/sync';
import { stringify as toYaml } from 'yaml';
import { crosswalkColumns } from '../../src/model/crosswalk.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { sha256 } from '../effects.ts';
import { tableText } from '../steps/table-text.ts';
import type { SdgIndicator, SdgRepository } from './read-repository.ts';

const licence = 'none stated in the meta file';

function receiptOf(one: SdgIndicator, table: string, date: string): Receipt {
  const asideRows = one.setAside.reduce((sum, { rows }) => sum + rows, 0);
  return {
    source: `sdg-${one.id}`,
    retrieved: date,
    from: 'folder',
    files: [{ path: one.file, bytes: one.bytes.length, sha256: sha256(one.bytes) }],
    rowsUpdatedAt: null,
    licence,
    ledger: { rowsReceived: one.received, rowsCounted: one.received - asideRows, setAside: one.setAside },
    corrections: [],
    withheld: 0,
    table: { rows: one.rows.length, bytes: new TextEncoder().encode(table).length, sha256: sha256(table) },
  };
}

/** A source as a person goes on with it: what the meta file says, and one extract a series for the refresh to read. */
function sourceOf(one: SdgIndicator): object {
  const series = [...new Set(one.rows.map((row) => row.series))];
  const spans = one.rows.some(({ period }) => period.includes('-'));
  return {
    id: `sdg-${one.id}`,
    title: one.title,
    publisher: one.publisher,
    url: one.url,
    licence,
    privacy: 'published-aggregate',
    periodKind: spans ? 'span' : 'year',
    cadenceMonths: null,
    lagMonths: null,
    counts: 'persons',
    files: [one.file],
    provenance: 'An Open SDG data repository; read by npm run import.',
    extracts: series.map((id) => ({
      series: id,
      period: { column: 'Year' },
      vintage: 'open-sdg-{period}',
      area: { geography: 'as-published', id: 'as-published' },
      estimate: { column: 'Value' },
    })),
    texts: { about: one.about || one.title, caveats: [] },
  };
}

const head = `# Drafted from an Open SDG repository. Before it goes to data/: say what it counts, its privacy class and its licence; map the
# labels of its crosswalk to groups; replace the geography "as-published" by the place the figures are of.
`;

/** Labels with the group they would be; a person maps each to a group of a division before it is used. */
function crosswalkOf({ labels }: SdgIndicator): string {
  const rows = labels.map(({ column, label, dimension, group }) => ({
    column,
    label,
    dimension,
    group,
    definition: '',
  }));
  return toCsv(rows, { header: true, columns: [...crosswalkColumns] });
}

function filesOf(one: SdgIndicator, date: string): [string, string][] {
  const id = `sdg-${one.id}`;
  const table = tableText(one.rows);
  return [
    [`tables/${id}.csv`, table],
    [`tables/${id}.meta.json`, `${JSON.stringify(receiptOf(one, table, date), null, 2)}\n`],
    [`catalog/sources/${id}.yaml`, head + toYaml(sourceOf(one))],
    ...(one.labels.length === 0 ? [] : ([[`catalog/crosswalks/${id}.csv`, crosswalkOf(one)]] as [string, string][])),
  ];
}

/** What was taken and what was refused, file by file, for a person to go through. */
export function reportOf({ taken, refused }: SdgRepository): string {
  const lines = [
    '# What came out of the repository',
    '',
    `${taken.length + refused.length} data files: ${taken.length} taken, ${refused.length} refused.`,
    '',
    '## Refused',
    '',
    ...refused.flatMap(({ file, reasons }) => [`- ${file}`, ...reasons.map((reason) => `  - ${reason}`)]),
    '',
    '## Taken',
    '',
    ...taken.map(
      ({ id, title, rows, received, labels }) =>
        `- ${id}: ${title.replaceAll('\n', ' ')} (${rows.length} figures of ${received} rows, ${labels.length} labels)`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Every file of the drafts by its path: a table with its receipt, a source and a crosswalk an indicator, and a report. */
export function draftsOf(repository: SdgRepository, date: string): Map<string, string> {
  return new Map([...repository.taken.flatMap((one) => filesOf(one, date)), ['report.md', reportOf(repository)]]);
}
