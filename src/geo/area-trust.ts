import type { AreaWeight } from '../model/area-crosswalk.ts';
import type { Geography } from '../model/geography.ts';

/** From here on a source area belongs to one target, and what lies beyond is a line drawn a little differently. */
const whole = 0.95;
/** Less of an area than this with figures, and its figure is marked; below the second there is none. */
const coverage = { caution: 0.95, none: 0.8 };

/** How far rates of an area can be trusted: fully (null), with caution, or not at all; and why, in plain words. */
export interface AreaTrust {
  reliability: 'caution' | 'none' | null;
  note: string;
}

/**
 * How far rates of each target area can be trusted, by the people that its source areas count. An area that gets more
 * of its people from source areas that it shares with others than `limits` allow is marked, or has no rate; so has one
 * of which little has figures.
 * Example: of 160 people 60 live in a tract of which a fifth lies here: 38 percent come from split tracts.
 */
export function trustInAreas(
  people: ReadonlyMap<string, number>,
  weights: readonly AreaWeight[],
  limits: Geography['split'],
): (area: string) => AreaTrust {
  const byTarget = Map.groupBy(weights, ({ to }) => to);
  return (area) => {
    const pieces = byTarget.get(area) ?? [];
    return worse(judgeSplit(splitPart(pieces, people), limits), judgeCoverage(coveredPart(pieces, people)));
  };
}

const sum = (pieces: readonly AreaWeight[], of: (piece: AreaWeight) => number): number =>
  pieces.reduce((total, piece) => total + of(piece), 0);

/** The part of an area's people who live in source areas that lie only partly in it; all of them where nobody does. */
function splitPart(pieces: readonly AreaWeight[], people: ReadonlyMap<string, number>): number {
  const weighed = ({ from, weight }: AreaWeight): number => weight * (people.get(from) ?? 0);
  const residents = sum(pieces, weighed);
  const split = pieces.filter(({ weight }) => weight < whole);
  return residents === 0 ? 1 : sum(split, weighed) / residents;
}

function coveredPart(pieces: readonly AreaWeight[], people: ReadonlyMap<string, number>): number {
  const known = pieces.filter(({ from }) => people.has(from));
  return sum(known, ({ weight }) => weight) / sum(pieces, ({ weight }) => weight);
}

const percent = (part: number): string => `${Math.round(part * 100)} percent`;

function judgeSplit(split: number, { caution, none }: Geography['split']): AreaTrust {
  const note = `${percent(split)} of those counted live in source areas that lie only partly in this area`;
  if (split > none) return { reliability: 'none', note };
  return split > caution ? { reliability: 'caution', note } : { reliability: null, note: '' };
}

function judgeCoverage(covered: number): AreaTrust {
  const note = `figures cover ${percent(covered)} of this area`;
  if (covered < coverage.none) return { reliability: 'none', note };
  return covered < coverage.caution ? { reliability: 'caution', note } : { reliability: null, note: '' };
}

const order = [null, 'caution', 'none'];
const worse = (a: AreaTrust, b: AreaTrust): AreaTrust =>
  order.indexOf(a.reliability) >= order.indexOf(b.reliability) ? a : b;
