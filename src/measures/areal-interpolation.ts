/** Which part of a source area's people lives in a target area. */
export interface CrosswalkPart {
  source: string;
  target: string;
  weight: number;
}

/** A number for each area, by id. */
export type ByArea = Readonly<Record<string, number>>;

function add(into: Record<string, number>, area: string, value: number): void {
  into[area] = (into[area] ?? 0) + value;
}

/**
 * Counts carried from one geography to another: sum of weight x value; margins sqrt(sum (w M)^2), a lower bound; and
 * how much of each source arrives (METHOD 7.6). Throws on a source without a value.
 * Example: 1,500 at 0.6 and 0.4, and 720 at 1, give 900 and 1,320.
 */
export function carryCounts(
  values: ByArea,
  margins: ByArea,
  crosswalk: readonly CrosswalkPart[],
): { values: Record<string, number>; margins: Record<string, number>; coverage: Record<string, number> } {
  const [carried, squares, coverage]: Record<string, number>[] = [{}, {}, {}];
  for (const { source, target, weight } of crosswalk) {
    const value = values[source];
    if (value === undefined) throw new RangeError(`the crosswalk names "${source}", which has no value`);
    add(carried!, target, weight * value);
    add(squares!, target, (weight * (margins[source] ?? 0)) ** 2);
    add(coverage!, source, weight);
  }
  const roots = Object.entries(squares!).map(([area, square]) => [area, Math.sqrt(square)] as const);
  return { values: carried!, margins: Object.fromEntries(roots), coverage: coverage! };
}

/**
 * Rates carried from one geography to another: the mean weighted by weight x base, equal to carrying numerators and
 * denominators apart (METHOD 7.6). A target without any base is left out. Throws on a source without a value or base.
 * Example: 0.2 of 1,500 at 0.4 and 0.35 of 720 at 1 give 0.2818.
 */
export function carryRates(values: ByArea, bases: ByArea, crosswalk: readonly CrosswalkPart[]): Record<string, number> {
  const [events, persons]: Record<string, number>[] = [{}, {}];
  for (const { source, target, weight } of crosswalk) {
    const [value, base] = [values[source], bases[source]];
    if (value === undefined || base === undefined)
      throw new RangeError(`the crosswalk names "${source}", which has no value or no base`);
    add(events!, target, weight * base * value);
    add(persons!, target, weight * base);
  }
  const targets = Object.entries(persons!).filter(([, base]) => base > 0);
  return Object.fromEntries(targets.map(([area, base]) => [area, events![area]! / base]));
}
