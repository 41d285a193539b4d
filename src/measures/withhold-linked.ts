import { attackerBounds, type AttackerBounds } from './attacker-bounds.ts';
import { isKnown, type LinkedSystem, sumsAround } from './linked-counts.ts';

/** Which cells are hidden: for their own sake, and to protect those. Both by name. */
export interface WithheldCells {
  primary: string[];
  complementary: string[];
}

type Hidden = ReadonlySet<string>;

const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold;

const countOf = (system: LinkedSystem, name: string): number => system.counts.get(name)!;

/** Counts that no shown cell prints, with every cell that prints one of them. */
function hiding(system: LinkedSystem, hidden: Hidden, count: string): Set<string> {
  const printers = system.cells.filter(({ counts }) => counts.includes(count));
  return new Set([...hidden, ...printers.map(({ name }) => name)]);
}

const isLast = (system: LinkedSystem, count: string): boolean =>
  system.cells.some(({ counts, last }) => last === true && counts.includes(count));

/** How many sums would hold this count as their one hidden count: each asks for one more. */
function opens(system: LinkedSystem, hidden: Hidden, count: string): number {
  const holding = system.sums.filter(({ whole, parts }) => whole === count || parts.includes(count));
  return holding.filter(({ whole, parts }) => [...parts, whole].every((one) => isKnown(system, hidden, one))).length;
}

/**
 * Counts that may be hidden to protect others, the cheapest first: city totals last; then those that close a cycle
 * before those that ask for one more; then the smallest; then by name.
 */
function cheapest(system: LinkedSystem, hidden: Hidden, among: Iterable<string>): string[] {
  const known = [...new Set(among)].filter((count) => countOf(system, count) > 0 && isKnown(system, hidden, count));
  const cost = (count: string): number[] => [
    isLast(system, count) ? 1 : 0,
    opens(system, hidden, count),
    countOf(system, count),
  ];
  const costs = new Map(known.map((count) => [count, cost(count)]));
  return known.sort((a, b) => {
    const at = costs.get(a)!.findIndex((value, position) => value !== costs.get(b)![position]);
    return at >= 0 ? costs.get(a)![at]! - costs.get(b)![at]! : a < b ? -1 : 1;
  });
}

/**
 * The count that a rule of METHOD 10.3 and 10.4 asks to hide next, or null when all sums are quiet: a sum in which
 * exactly one count is hidden, or whose hidden parts add up to less than the threshold, or are none of them above 3.
 */
function nextByRule(system: LinkedSystem, hidden: Hidden, threshold: number): string | null {
  for (const { whole, parts } of system.sums) {
    const unknown = [...parts, whole].filter((count) => !isKnown(system, hidden, count));
    const counts = unknown.map((count) => countOf(system, count));
    const small = counts.some((count) => isSmall(count, threshold));
    const alone = unknown.length === 1 && counts[0]! > 0 && (small || isPrinted(system, unknown[0]!));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const few = small && isKnown(system, hidden, whole) && (total < threshold || counts.every((count) => count <= 3));
    if (!alone && !few) continue;
    const [next] = [...cheapest(system, hidden, parts), ...cheapest(system, hidden, [whole])];
    if (next !== undefined) return next;
  }
  return null;
}

const isPrinted = (system: LinkedSystem, count: string): boolean =>
  system.cells.some(({ counts }) => counts.includes(count));

function untilQuiet(system: LinkedSystem, hidden: Hidden, threshold: number): Hidden {
  const next = nextByRule(system, hidden, threshold);
  return next === null ? hidden : untilQuiet(system, hiding(system, hidden, next), threshold);
}

function boundsOf(system: LinkedSystem, hidden: Hidden, count: string): AttackerBounds {
  const { unknown, sums } = sumsAround(system, hidden, count);
  return attackerBounds([count], sums, unknown)[0]!;
}

const widthOf = (system: LinkedSystem, hidden: Hidden, count: string): number => {
  const { min, max } = boundsOf(system, hidden, count);
  return max - min;
};

/** The first small count that can be placed closer than allowed; `safe` remembers those that cannot. */
function exposed(system: LinkedSystem, hidden: Hidden, threshold: number, safe: Set<string>): string | null {
  for (const [count, value] of system.counts) {
    if (!isSmall(value, threshold) || safe.has(count)) continue;
    if (widthOf(system, hidden, count) < threshold - 1) return count;
    // What is safe stays safe when more is hidden: every table that fitted still fits.
    safe.add(count);
  }
  return null;
}

/** Hides the cheapest count whose hiding protects; if none does alone, the first that widens; else the cheapest. */
function protect(system: LinkedSystem, hidden: Hidden, count: string, threshold: number): Hidden {
  const { members } = sumsAround(system, hidden, count);
  const options = cheapest(system, hidden, members).map((one) =>
    untilQuiet(system, hiding(system, hidden, one), threshold),
  );
  if (options.length === 0)
    throw new RangeError(`no set of cells protects ${count}: publish fewer divisions of it, or pool periods`);
  const now = widthOf(system, hidden, count);
  const widths = options.map((option) => widthOf(system, option, count));
  const enough = widths.findIndex((width) => width >= threshold - 1);
  const wider = widths.findIndex((width) => width > now);
  return options[enough >= 0 ? enough : Math.max(wider, 0)]!;
}

/** Shows again what protects nothing, the largest counts first; what was hidden in an earlier release stays so. */
function withoutNeedless(system: LinkedSystem, hidden: Hidden, kept: Hidden, threshold: number): Hidden {
  const largest = ({ counts }: LinkedSystem['cells'][number]): number =>
    Math.max(...counts.map((count) => countOf(system, count)));
  const candidates = system.cells
    .filter(({ name }) => hidden.has(name) && !kept.has(name))
    .sort((a, b) => largest(b) - largest(a) || (a.name < b.name ? 1 : -1));
  return candidates.reduce<Hidden>((fewest, { name }) => {
    const fewer = new Set([...fewest].filter((one) => one !== name));
    const sound = nextByRule(system, fewer, threshold) === null;
    return sound && exposed(system, fewer, threshold, new Set()) === null ? fewer : fewest;
  }, hidden);
}

/** The same system whatever order it came in, so that a rebuild hides the same cells. */
function inOrder(system: LinkedSystem): LinkedSystem {
  const key = ({ whole, parts }: LinkedSystem['sums'][number]): string => [whole, ...parts].join(' ');
  return {
    ...system,
    counts: new Map([...system.counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    cells: [...system.cells].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sums: system.sums
      .map(({ whole, parts }) => ({ whole, parts: [...parts].sort() }))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}

/**
 * Withholding over everything that one system of sums links (METHOD 10.4): groups and their total, several divisions
 * of one total, areas and their city, years and their span, shares with both their counts. Counts from 1 to
 * `threshold` - 1 are hidden with every cell that prints them; then the rules for one sum until all are quiet; then
 * every small count is audited by linear programming and the cheapest other count is hidden while one can be placed
 * closer than the threshold; at last what protects nothing is shown again. Cells named in `system.earlier` stay hidden.
 * The order of cells and sums decides nothing. Throws on a count that is negative or not whole, and, naming the count,
 * when nothing protects it. Example: 9 of 88 + 9 + 41 = 138 is hidden, and the 41 with it.
 */
export function withholdLinked(given: LinkedSystem, threshold = 11): WithheldCells {
  const system = inOrder(given);
  for (const count of system.counts.values())
    if (!(Number.isInteger(count) && count >= 0))
      throw new RangeError(`a count of persons is a whole number of 0 or more, not ${count}`);
  const primary = new Set(
    system.cells
      .filter(({ counts }) => counts.some((count) => isSmall(countOf(system, count), threshold)))
      .map(({ name }) => name),
  );
  const kept: Hidden = new Set([...primary, ...(system.earlier ?? [])]);
  const safe = new Set<string>();
  let hidden = untilQuiet(system, kept, threshold);
  for (;;) {
    const open = exposed(system, hidden, threshold, safe);
    if (open === null) break;
    hidden = untilQuiet(system, protect(system, hidden, open, threshold), threshold);
  }
  const fewest = withoutNeedless(system, hidden, kept, threshold);
  const names = system.cells.map(({ name }) => name).filter((name) => fewest.has(name));
  return {
    primary: names.filter((name) => primary.has(name)),
    complementary: names.filter((name) => !primary.has(name)),
  };
}
