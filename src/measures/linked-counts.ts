import type { PublishedSum } from './attacker-bounds.ts';

/** A row of a table that prints counts: a share prints three, the part, the whole and, by subtraction, the rest. */
export interface LinkedCell {
  name: string;
  counts: readonly string[];
  /** A total of the whole city: hidden when nothing else protects. */
  last?: boolean;
}

/** Counts whose difference to a total every reader can form. What else the total holds is taken as known to readers. */
export interface LinkedSum {
  whole: string;
  parts: readonly string[];
}

/**
 * Everything that is published from one source: counts of persons by name, the cells that print them, and the sums
 * that link them. A count that no cell prints is never known. `earlier` names cells hidden in an earlier release.
 */
export interface LinkedSystem {
  counts: ReadonlyMap<string, number>;
  cells: readonly LinkedCell[];
  sums: readonly LinkedSum[];
  earlier?: ReadonlySet<string>;
}

/** Does a cell that is not hidden print the count? */
export function isKnown({ cells }: LinkedSystem, hidden: ReadonlySet<string>, count: string): boolean {
  return cells.some(({ name, counts }) => !hidden.has(name) && counts.includes(count));
}

/** Sums that link an unknown count to others, over as many unknown counts as it takes. */
function linkedTo(system: LinkedSystem, hidden: ReadonlySet<string>, count: string) {
  const unknown = new Set([count]);
  const linked = new Set<LinkedSum>();
  for (const one of unknown)
    for (const sum of system.sums)
      if (!linked.has(sum) && (sum.whole === one || sum.parts.includes(one))) {
        linked.add(sum);
        for (const name of [...sum.parts, sum.whole]) if (!isKnown(system, hidden, name)) unknown.add(name);
      }
  return { unknown: [...unknown], sums: system.sums.filter((sum) => linked.has(sum)) };
}

/** The sum as a reader sees it: known counts on the right hand. */
function asSeen(system: LinkedSystem, unknown: ReadonlySet<string>, { whole, parts }: LinkedSum): PublishedSum {
  const value = (name: string): number => system.counts.get(name)!;
  const sum = parts.filter((name) => unknown.has(name));
  const less = unknown.has(whole) ? [whole] : [];
  const total = (names: readonly string[]): number => names.reduce((all, name) => all + value(name), 0);
  return { sum, less, equals: total(sum) - total(less) };
}

/**
 * What bears on an unknown count: the unknown counts linked to it, the sums over them as a reader sees them, and all
 * counts in these sums. Example: in a + b = t with t shown and a hidden alone, around a stands the sum a = t - b.
 */
export function sumsAround(system: LinkedSystem, hidden: ReadonlySet<string>, count: string) {
  const { unknown, sums } = linkedTo(system, hidden, count);
  const names = new Set(unknown);
  return {
    unknown,
    sums: sums.map((sum) => asSeen(system, names, sum)),
    members: [...new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]))],
  };
}

/**
 * The system in its separate parts: counts that no sum or cell links never bear on each other. Example: two years of
 * one series are two parts, unless a span of both is published.
 */
export function linkedParts(system: LinkedSystem): LinkedSystem[] {
  const root = new Map([...system.counts.keys()].map((name) => [name, name]));
  const find = (name: string): string => {
    let at = name;
    while (root.get(at) !== at) at = root.get(at)!;
    return at;
  };
  for (const names of [
    ...system.cells.map(({ counts }) => counts),
    ...system.sums.map((sum) => [sum.whole, ...sum.parts]),
  ])
    for (const name of names) root.set(find(name), find(names[0]!));
  const cells = Map.groupBy(system.cells, ({ counts }) => find(counts[0]!));
  return [...cells].map(([part, its]) => ({
    ...system,
    counts: new Map([...system.counts].filter(([name]) => find(name) === part)),
    cells: its,
    sums: system.sums.filter(({ whole }) => find(whole) === part),
  }));
}
