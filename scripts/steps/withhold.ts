import { withholdOneWay } from '../../src/measures/withhold-one-way.ts';
import type { Source } from '../../src/model/source.ts';
import { noNumbers, type TableRow } from '../../src/model/table.ts';

/** Rows as they may be written, and how many cells were hidden for their own smallness or to protect another. */
export interface Withholding {
  rows: TableRow[];
  primary: number;
  complementary: number;
}

type Hidden = Map<TableRow, 'primary' | 'complementary'>;

const nothing = { ...noNumbers, reliability: null };

/**
 * Withholds small counts of persons before a table is written, because a public repository's history is a publication.
 * Runs for privacy class `standard` on each row of counts with its total: one series, period, area and dimension.
 * A total that must go is hidden with the cells. Other classes pass unchanged.
 * Throws where the rule for one row does not protect: counts by area with their sum, one total divided twice, quotients.
 */
export function withhold(source: Source, rows: readonly TableRow[]): Withholding {
  if (source.privacy !== 'standard') return { rows: [...rows], primary: 0, complementary: 0 };
  requireOneWay(source, rows);
  const hidden: Hidden = new Map();
  for (const cells of lines(rows)) hide(hidden, cells);
  const kinds = [...hidden.values()];
  return {
    rows: rows.map((row) => (hidden.has(row) ? { ...row, ...nothing, status: 'withheld', note: '' } : row)),
    primary: kinds.filter((kind) => kind === 'primary').length,
    complementary: kinds.filter((kind) => kind === 'complementary').length,
  };
}

/** More than one sum over the same counts needs METHOD 10.4, which is not built: better no table than a leak. */
function requireOneWay({ id, extracts }: Source, rows: readonly TableRow[]): void {
  const refuse = (what: string): never => {
    throw new Error(`${id}: ${what}; withholding in a table of class standard covers one row of counts and its total`);
  };
  if (extracts.some(({ area }) => 'whole' in area && area.whole !== undefined)) refuse('areas are added up to a whole');
  if (rows.some((row) => row.denominator !== null)) refuse('a denominator stands beside the counts');
  const divisions = Map.groupBy(
    rows.filter((row) => row.group !== 'all'),
    (row) => row.series,
  );
  for (const [series, groups] of divisions)
    if (new Set(groups.map((row) => row.dimension)).size > 1) refuse(`${series} is divided in two ways`);
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

/** The persons counted: of a share its numerator. */
const countOf = (row: TableRow): number | null => row.numerator ?? row.estimate;

function hide(hidden: Hidden, { groups, total }: Line): void {
  const cells = inOrder(groups);
  const result = withholdOneWay(cells.map(countOf), total !== undefined);
  for (const position of result.complementary) hidden.set(cells[position]!, 'complementary');
  for (const position of result.primary) hidden.set(cells[position]!, 'primary');
  if (result.total && total !== undefined) hidden.set(total, 'complementary');
}

/** Canonical order decides ties, so that a rebuild hides the same cells. */
function inOrder(groups: readonly TableRow[]): TableRow[] {
  return [...groups].sort((a, b) => (a.group < b.group ? -1 : 1));
}
