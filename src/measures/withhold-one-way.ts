/** Which cells of a row with its total are hidden, by position; `total` whether the total is hidden as well. */
export interface Withheld {
  primary: number[];
  complementary: number[];
  total: boolean;
}

/**
 * The one-way rule of METHOD 10.3 for a row of counts of persons. Counts from 1 to `threshold` - 1 are hidden, 0 is
 * shown. While exactly one cell is hidden, or the hidden ones add up to less than the threshold, or none of them is
 * above 3, the smallest visible non-zero cell is hidden too (ties: the first). When none is left, the total goes.
 * A cell that is null has no number to hide. Throws on a count that is negative or not whole.
 * Source: CalHHS/DHCS guidelines. Example: 88, 9, 230, 41 hides the 9, and then the 41.
 */
export function withholdOneWay(counts: readonly (number | null)[], totalPublished = true, threshold = 11): Withheld {
  for (const count of counts) requireCount(count);
  const primary = positionsOf(counts, (count) => count > 0 && count < threshold);
  if (!totalPublished || primary.length === 0) return { primary, complementary: [], total: false };
  const complementary: number[] = [];
  while (!isSafe(countsAt(counts, [...primary, ...complementary]), threshold)) {
    const next = smallestVisible(counts, [...primary, ...complementary]);
    if (next === null) return { primary, complementary, total: true };
    complementary.push(next);
  }
  return { primary, complementary, total: false };
}

function countsAt(counts: readonly (number | null)[], positions: readonly number[]): number[] {
  return positions.map((position) => counts[position] ?? 0);
}

function requireCount(count: number | null): void {
  if (count !== null && !(Number.isInteger(count) && count >= 0))
    throw new RangeError(`a count of persons is a whole number of 0 or more, not ${count}`);
}

function positionsOf(counts: readonly (number | null)[], wanted: (count: number) => boolean): number[] {
  return counts.flatMap((count, position) => (count !== null && wanted(count) ? [position] : []));
}

function isSafe(hidden: readonly number[], threshold: number): boolean {
  const sum = hidden.reduce((total, count) => total + count, 0);
  return hidden.length > 1 && sum >= threshold && hidden.some((count) => count > 3);
}

function smallestVisible(counts: readonly (number | null)[], hidden: readonly number[]): number | null {
  const visible = positionsOf(counts, (count) => count > 0).filter((position) => !hidden.includes(position));
  return visible.reduce<number | null>(
    (least, position) => (least === null || counts[position]! < counts[least]! ? position : least),
    null,
  );
}
