import { linkedParts } from '../../src/measures/linked-counts.ts';
import { overlap, yearsOf } from '../../src/measures/periods.ts';
import { withholdLinked } from '../../src/measures/withhold-linked.ts';
import type { Source } from '../../src/model/source.ts';
import { noNumbers, type TableRow } from '../../src/model/table.ts';
import { linkedRows, rowName } from '../linked-rows.ts';

/** Rows as they may be written, and how many were hidden, for their own smallness or to protect another. */
export interface Withholding {
  rows: TableRow[];
  hidden: number;
}

const nothing = { ...noNumbers, reliability: null };

/**
 * Withholds small counts of persons before a table is written, because a public repository's history is a publication.
 * Runs for privacy class `standard` over everything the table links (METHOD 10.3 to 10.6): a division and its total, two
 * divisions of one total, areas and their whole, years and their span, both counts of a share. `earlier` names rows
 * (`rowName`) that were withheld in the table of before: they stay so. Other classes pass unchanged.
 * Throws, naming the source, where nothing protects a count and where spans share years that no sum can separate.
 */
export function withhold(
  source: Source,
  rows: readonly TableRow[],
  earlier: ReadonlySet<string> = new Set(),
): Withholding {
  if (source.privacy !== 'standard') return { rows: [...rows], hidden: 0 };
  requireSeparateSpans(source, rows);
  const parts = linkedParts(linkedRows(source, rows, earlier));
  const chosen = parts.map((part) => naming(source, () => withholdLinked(part)));
  const hidden = new Set(chosen.flatMap(({ primary, complementary }) => [...primary, ...complementary]));
  const isHidden = (row: TableRow): boolean => hidden.has(rowName(row));
  return {
    rows: rows.map((row) => (isHidden(row) ? { ...row, ...nothing, status: 'withheld', note: '' } : row)),
    hidden: hidden.size,
  };
}

function naming<T>({ id }: Source, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new Error(`${id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Spans of several years that share some, such as 2014-2018 and 2015-2019, differ by single years (METHOD 10.6). */
function requireSeparateSpans({ id }: Source, rows: readonly TableRow[]): void {
  for (const [series, cells] of Map.groupBy(rows, (row) => row.series)) {
    const spans = [...new Set(cells.map(({ period }) => period))].filter((period) => lengthOf(period) > 1);
    const shared = spans.flatMap((one, at) => spans.slice(at + 1).map((other) => [one, other] as const));
    const pair = shared.find(([one, other]) => overlap(one, other));
    if (pair !== undefined)
      throw new Error(`${id}: spans ${pair.join(' and ')} of ${series} share years; publish spans that share none`);
  }
}

function lengthOf(period: string): number {
  const years = yearsOf(period);
  return years === null ? 0 : years.end - years.start + 1;
}
