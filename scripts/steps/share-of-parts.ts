import { percentWithMargin, type Unsure } from '../../src/measures/derived-margins.ts';
import type { Extract } from '../../src/model/source.ts';
import { noNumbers, type TableRow } from '../../src/model/table.ts';

/**
 * A share of survey estimates as the two counts that can be added up over areas: the part, and the whole, each inside
 * the whole and with its own margin of error. Throws for an extract that is no such share.
 * Example: `{ part: 'below', whole: 'all' }` is read as below of all, and all of all.
 */
export function countsOf(extract: Extract): [part: Extract, whole: Extract] {
  const { shareOf, ...rest } = extract;
  if (shareOf === undefined) throw new Error(`${extract.series} is no share of two estimates`);
  const read = (column: string): Extract => ({
    ...rest,
    numerator: { column },
    denominator: { column: shareOf.whole },
    marginOfError: { column: `${column}_margin` },
  });
  return [read(shareOf.part), read(shareOf.whole)];
}

const keyOf = ({ period, geography, area, dimension, group }: TableRow): string =>
  JSON.stringify([period, geography, area, dimension, group]);

/**
 * Shares in percent, with their margins, formed of parts and wholes that were added up: never an average of shares. An
 * area of which the sums cannot be trusted keeps its status and the reason.
 * Example: 40 ± 16 and 30 ± 12 of 200 ± 20 and 100 ± 15 are 70 ± 20 of 300 ± 25: 23.3 percent.
 */
export function sharesFrom(parts: readonly TableRow[], wholes: readonly TableRow[]): TableRow[] {
  const byKey = new Map(wholes.map((row) => [keyOf(row), row]));
  return parts.map((part) => {
    const whole = byKey.get(keyOf(part));
    if (part.status !== 'published' || whole === undefined) return part;
    const share = percentWithMargin(estimateOf(part), estimateOf(whole));
    if (share === null) return { ...part, ...noNumbers, status: 'not-available', reliability: null };
    return { ...part, ...noNumbers, estimate: share.estimate, marginOfError: share.margin };
  });
}

const estimateOf = ({ numerator, marginOfError }: TableRow): Unsure => ({ estimate: numerator, margin: marginOfError });
