import { sumOf } from './population-shares.ts';

/**
 * Dissimilarity of two groups over areas: 1/2 sum|a/A - b/B|, 0 to 1 (Duncan and Duncan 1955; METHOD 6.5). Null when a
 * group is nowhere. Example: 60, 5, 90, 31 against 210, 330, 120, 410 is 0.498.
 */
export function dissimilarity(a: readonly number[], b: readonly number[]): number | null {
  const [wholeA, wholeB] = [sumOf(a), sumOf(b)];
  if (wholeA === 0 || wholeB === 0) return null;
  return sumOf(a.map((count, area) => Math.abs(count / wholeA - b[area]! / wholeB))) / 2;
}

/**
 * How much of the area of a member of one group is of another: sum (x/X)(y/t), 0 to 1; areas without anyone are skipped
 * (METHOD 6.5). Null when the group is nowhere. Example: 60, 5, 90, 31 meet 110, 230, 60, 300 of 270, 335, 210, 441: 0.4015.
 */
export function exposure(group: readonly number[], other: readonly number[], total: readonly number[]): number | null {
  const whole = sumOf(group);
  if (whole === 0) return null;
  return sumOf(group.map((count, area) => (total[area] === 0 ? 0 : (count / whole) * (other[area]! / total[area]!))));
}

/** Isolation of a group: its exposure to itself (METHOD 6.5). Example: 60, 5, 90, 31 of 270, 335, 210, 441 is 0.2912. */
export function isolation(group: readonly number[], total: readonly number[]): number | null {
  return exposure(group, group, total);
}
