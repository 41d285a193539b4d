import { withholdOneWay } from '../../src/measures/withhold-one-way.ts';
import type { Source } from '../../src/model/source.ts';
import type { TableRow } from '../../src/model/table.ts';

/** Rows as they may be written, and how many cells were hidden for their own smallness or to protect another. */
export interface Withholding {
  rows: TableRow[];
  primary: number;
  complementary: number;
}

const nothing = {
  estimate: null,
  marginOfError: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  reliability: null,
};

/**
 * Withholds small counts of persons before a table is written, because a public repository's history is a publication.
 * Runs for privacy class `standard` on each row of counts with its total: one series, period, area and dimension.
 * A total that must go is hidden with the cells. Other classes pass unchanged.
 */
export function withhold(source: Source, rows: readonly TableRow[]): Withholding {
  if (source.privacy !== 'standard') return { rows: [...rows], primary: 0, complementary: 0 };
  const hidden = new Map<TableRow, 'primary' | 'complementary'>();
  for (const cells of lines(rows)) hide(hidden, cells.groups, cells.total);
  const kinds = [...hidden.values()];
  return {
    rows: rows.map((row) => (hidden.has(row) ? { ...row, ...nothing, status: 'withheld', note: '' } : row)),
    primary: kinds.filter((kind) => kind === 'primary').length,
    complementary: kinds.filter((kind) => kind === 'complementary').length,
  };
}

interface Line {
  groups: TableRow[];
  total: TableRow | undefined;
}

/** Groups of one dimension with the row of everyone they add up to; a row of everyone alone is a line of its own. */
function lines(rows: readonly TableRow[]): Line[] {
  const place = ({ series, period, geography, area }: TableRow): string => [series, period, geography, area].join('|');
  const totals = new Map(rows.filter((row) => row.group === 'all').map((row) => [place(row), row]));
  const groups = Map.groupBy(
    rows.filter((row) => row.group !== 'all'),
    (row) => `${place(row)}|${row.dimension}`,
  );
  const divided = [...groups.values()].map((cells) => ({ groups: cells, total: totals.get(place(cells[0]!)) }));
  const alone = [...totals.values()].map((row) => ({ groups: [row], total: undefined }));
  return [...divided, ...alone];
}

const countOf = (row: TableRow): number | null => row.estimate ?? row.numerator;

function hide(
  hidden: Map<TableRow, 'primary' | 'complementary'>,
  groups: TableRow[],
  total: TableRow | undefined,
): void {
  // Canonical order decides ties, so that a rebuild hides the same cells.
  const cells = [...groups].sort((a, b) => (a.group < b.group ? -1 : 1));
  const result = withholdOneWay(cells.map(countOf), total !== undefined);
  for (const position of result.complementary) hidden.set(cells[position]!, 'complementary');
  for (const position of result.primary) hidden.set(cells[position]!, 'primary');
  if (result.total && total !== undefined) hidden.set(total, 'complementary');
}
