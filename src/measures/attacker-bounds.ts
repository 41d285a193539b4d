import { solve } from 'yalps';

/** A sum that readers can form from what is published: these counts, less those, make that many. */
export interface PublishedSum {
  sum: readonly string[];
  /** A hidden total of the counts stands on this side: a + b = t is `sum: [a, b], less: [t], equals: 0`. */
  less?: readonly string[];
  equals: number;
  /** How far the sum may be from that on either side: half a step of rounding. Absent: not at all. */
  within?: number;
}

/** Between which numbers a reader can place a hidden count. `max` is Infinity where nothing bounds it. */
export interface AttackerBounds {
  variable: string;
  min: number;
  max: number;
}

/** Two counts nearer than this are one: linear programming leaves dust of about 1e-9. */
const dust = 1e-6;

/** Counts are whole: what linear programming leaves of them is rounded where it is dust, and cleared of `-0`. */
function tidy(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < dust ? whole + 0 : value;
}

/** Both limits of a sum; one equation where they meet, which solves more exactly. */
const limitsOf = (equals: number, within: number): { equal: number } | { min: number; max: number } =>
  within === 0 ? { equal: equals } : { min: equals - within, max: equals + within };

const timesIn = (names: readonly string[], name: string): number => names.filter((one) => one === name).length;

function extreme(
  variables: readonly string[],
  sums: readonly PublishedSum[],
  of: string,
  direction: 'minimize' | 'maximize',
): number {
  const rows = sums.map(({ equals, within = 0 }, at) => [`sum ${at}`, limitsOf(equals, within)] as const);
  const columns = variables.map((variable) => {
    const entries = sums.flatMap(({ sum, less = [] }, at) => {
      const times = timesIn(sum, variable) - timesIn(less, variable);
      return times === 0 ? [] : [[`sum ${at}`, times] as const];
    });
    return [variable, [...entries, ...(variable === of ? [['aim', 1] as const] : [])]] as const;
  });
  const { status, result } = solve({ direction, objective: 'aim', constraints: rows, variables: columns });
  if (status === 'unbounded') return direction === 'maximize' ? Infinity : -Infinity;
  if (status !== 'optimal') throw new RangeError(`the published sums contradict each other (${status})`);
  return tidy(result);
}

/**
 * The smallest and largest value of each hidden count over all tables without negative numbers that fit the published
 * sums, by linear programming, two problems a count (METHOD 10.5). Published counts that are known stand on the right
 * hand of the sums; `unknown` names all hidden counts where only some are `wanted`. Throws when no table fits. Example: m + f + x = 88 and m + f = 81 give x exactly 7, and m 0 to 81.
 */
export function attackerBounds(
  wanted: readonly string[],
  sums: readonly PublishedSum[],
  unknown: readonly string[] = wanted,
): AttackerBounds[] {
  return wanted.map((variable) => ({
    variable,
    min: extreme(unknown, sums, variable, 'minimize'),
    max: extreme(unknown, sums, variable, 'maximize'),
  }));
}

/** Is the count known exactly? Example: 7 to 7 is; 0 to 81 is not. */
export function isExact({ min, max }: AttackerBounds): boolean {
  return max - min < dust;
}
