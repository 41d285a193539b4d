import { attackerBounds, type PublishedSum } from '../../src/measures/attacker-bounds.ts';
import { overlap, yearsOf } from '../../src/measures/periods.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Problem } from '../../src/model/problem.ts';
import { countsInTable, type Place, type PrintedCount } from '../printed-counts.ts';

/** A withheld count, where it stands, and between which numbers a reader of everything published can place it. */
export interface SeenCell {
  source: string;
  place: Place;
  where: string;
  /** A file that prints the count after all; null where it must be worked out. */
  printedIn: string | null;
  min: number;
  max: number;
}

/** A withheld count may not be placed closer than this (METHOD 10.5). */
export const narrowestAllowed = 10;

const nameOf = ({ series, period, geography, area, dimension, group }: Place): string =>
  [series, period, geography, area, dimension, group].join('|');

const everyone = (place: Place): Place => ({ ...place, dimension: 'all', group: 'all' });

/** One count of a source, with all that files say of it together. */
interface Known {
  place: Place;
  low: number;
  high: number;
  printedIn: string | null;
  hiddenIn: string | null;
}

const isHidden = ({ status }: PrintedCount): boolean => status === 'withheld' || status === 'unreliable';

/** The narrowest of two ranges; the first where they contradict each other, as a figure and its revision do. */
function narrower(one: Known, count: PrintedCount['count']): { low: number; high: number } {
  const low = Math.max(one.low, count?.low ?? 0);
  const high = Math.min(one.high, count?.high ?? Infinity);
  return low <= high ? { low, high } : { low: one.low, high: one.high };
}

/** Joins what all files say of each count: the narrowest of all; 0 to no end where none prints it. */
function joined(counts: readonly PrintedCount[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const one of counts) {
    const before = known.get(nameOf(one.place)) ?? { place: one.place, low: 0, high: Infinity, ...nowhere };
    known.set(nameOf(one.place), {
      place: one.place,
      ...narrower(before, one.count),
      printedIn: before.printedIn ?? (one.count === null ? null : one.where),
      hiddenIn: before.hiddenIn ?? (isHidden(one) ? one.where : null),
    });
  }
  return known;
}

const nowhere = { printedIn: null, hiddenIn: null };

/** What is in no file counts nobody: a reader may take it for 0, and so do we. */
const isAbsent = ({ printedIn, hiddenIn }: Known): boolean => printedIn === null && hiddenIn === null;

/** Parts and whole by name, the known ones taken to the right hand; null where nothing in it is unknown. */
function seenSum(known: ReadonlyMap<string, Known>, parts: readonly string[], whole: string): PublishedSum | null {
  const isOpen = (name: string): boolean => {
    const one = known.get(name);
    return one === undefined || (one.low !== one.high && !isAbsent(one));
  };
  const value = (name: string): number => (isOpen(name) ? 0 : (known.get(name)?.low ?? 0));
  const open = parts.filter(isOpen);
  const total = known.get(whole);
  // A total that no file prints is not 0: nobody knows it.
  const less = total === undefined || isAbsent(total) || isOpen(whole) ? [whole] : [];
  const equals = value(whole) - parts.reduce((sum, name) => sum + value(name), 0);
  // Parts that are more than their whole tell nobody anything: groups overlap, or the publisher's sums are off.
  if (open.length + less.length === 0 || (equals < 0 && less.length === 0)) return null;
  return { sum: open, less, equals };
}

type Sum = readonly [whole: string, parts: readonly string[]];

/** Groups of a partition against everyone. A total that is not printed links the divisions of it all the same. */
function divisions(catalog: Catalog, places: readonly Place[]): Sum[] {
  const divided = places.filter(({ dimension }) => catalog.dimensions.get(dimension)?.partition);
  const groups = Map.groupBy(divided, (place) => `${nameOf(everyone(place))}|${place.dimension}`);
  return [...groups.values()].map((cells) => [nameOf(everyone(cells[0]!)), cells.map(nameOf)]);
}

/** Areas that the source adds up to a whole, for each group. */
function areas(catalog: Catalog, source: string, places: readonly Place[]): Sum[] {
  return (catalog.sources.get(source)?.extracts ?? []).flatMap(({ series, area }) => {
    if (!('whole' in area) || area.whole === undefined) return [];
    const { geography, id } = area.whole;
    const parts = places.filter((place) => place.series === series && place.geography === area.geography);
    const wholes = Map.groupBy(parts, (place) => nameOf({ ...place, geography, area: id }));
    return [...wholes].map(([whole, cells]): Sum => [whole, cells.map(nameOf)]);
  });
}

const lengthOf = (period: string): number => {
  const years = yearsOf(period);
  return years === null ? 0 : years.end - years.start + 1;
};

/** A span whose single years all have a row. */
function spans(places: readonly Place[]): Sum[] {
  const same = Map.groupBy(places, (place) => nameOf({ ...place, period: '' }));
  return [...same.values()].flatMap((cells) =>
    cells
      .filter(({ period }) => lengthOf(period) > 1)
      .map(
        (span) =>
          [span, cells.filter((one) => lengthOf(one.period) === 1 && overlap(one.period, span.period))] as const,
      )
      .filter(([span, years]) => years.length === lengthOf(span.period))
      .map(([span, years]): Sum => [nameOf(span), years.map(nameOf)]),
  );
}

/** Unknown counts that sums link to one, and these sums. */
function around(name: string, sums: readonly PublishedSum[]): { unknown: string[]; sums: PublishedSum[] } {
  const unknown = new Set([name]);
  const linked = new Set<PublishedSum>();
  for (const one of unknown)
    for (const sum of sums)
      if (!linked.has(sum) && [...sum.sum, ...(sum.less ?? [])].includes(one)) {
        linked.add(sum);
        for (const other of [...sum.sum, ...(sum.less ?? [])]) unknown.add(other);
      }
  return { unknown: [...unknown], sums: [...linked] };
}

/** A count that files place between two numbers is one more constraint. */
function limits(known: ReadonlyMap<string, Known>, unknown: readonly string[]): PublishedSum[] {
  return unknown.flatMap((name) => {
    const one = known.get(name);
    if (one === undefined || one.high === Infinity) return [];
    return [{ sum: [name], equals: (one.low + one.high) / 2, within: (one.high - one.low) / 2 }];
  });
}

/** Withheld counts of one source with the bounds that a reader can give them. */
function seenIn(catalog: Catalog, source: string, counts: readonly PrintedCount[]): SeenCell[] {
  const known = joined(counts);
  const withheld = new Map(counts.filter(({ status }) => status === 'withheld').map((one) => [nameOf(one.place), one]));
  if (withheld.size === 0) return [];
  const places = [...known.values()].map(({ place }) => place);
  const sums = [...divisions(catalog, places), ...areas(catalog, source, places), ...spans(places)]
    .map(([whole, parts]) => seenSum(known, parts, whole))
    .filter((sum) => sum !== null);
  return [...withheld].map(([name, { place, where }]) => {
    const { printedIn } = known.get(name)!;
    const linked = around(name, sums);
    const all = [...linked.sums, ...limits(known, linked.unknown)];
    const { min, max } = attackerBounds([name], all, linked.unknown)[0]!;
    return { source, place, where, printedIn, min, max };
  });
}

/**
 * What a reader can work out of everything that is published: for each withheld count of sources of class `standard`,
 * the smallest and largest number that fit (METHOD 10.5). Tables count as published, since they are in a public
 * repository; `printed` are the counts of built files and of earlier releases. Linked are: groups of a partition and
 * their total, several divisions of a total, areas and their whole, years and their span, one count in several files,
 * shares with what they are out of. Example: a count alone in its division is known.
 */
export function attackersView(catalog: Catalog, printed: readonly PrintedCount[] = []): SeenCell[] {
  const standard = [...catalog.sources.values()].filter(({ privacy }) => privacy === 'standard');
  return standard.flatMap(({ id }) => {
    const rows = (catalog.tables.get(id) ?? []).map((row) => ({ ...row }));
    const table = countsInTable(id, rows, (at) => `data/tables/${id}.csv:${at + 2}`);
    return seenIn(catalog, id, [...table, ...printed.filter(({ source }) => source === id)]);
  });
}

/** A release that prints the count is mended by hiding it there; a table or a page by hiding more. */
const mendOf = (printedIn: string | null): string =>
  /(^|\/)releases\/\d{4}-/.test(printedIn ?? '')
    ? 'npm run release -- --redact "why": it hides the count in the release too and keeps the old checksum'
    : 'run the refresh of this source, which hides a second cell, or publish fewer divisions of it';

/** Withheld counts that can be placed closer than allowed: each stops the build. The count itself is not repeated. */
export function recoverable(seen: readonly SeenCell[]): Problem[] {
  return seen
    .filter(({ min, max }) => max - min < narrowestAllowed)
    .map(({ source, place, printedIn }) => ({
      file: `tables/${source}.csv`,
      line: 0,
      column: 0,
      field: 'status',
      wrong:
        printedIn === null
          ? `the withheld count of ${place.group} in ${place.period} can be worked out to within ${narrowestAllowed}`
          : `the count of ${place.group} in ${place.period} is withheld, and can be read from ${printedIn}`,
      allowed: `nothing published places it closer than ${narrowestAllowed}`,
      mend: mendOf(printedIn),
    }));
}
