import type { AreaOverlap, AreaWeight } from '../src/model/area-crosswalk.ts';
import { type Outline, sharedGround } from './area-overlay.ts';

/** Less of a source area than this is a line drawn a little differently, not people who live there. */
const leastShare = 0.0005;
/** From here on the rest of a source area is taken for a line drawn a little differently. */
const allButFully = 0.95;

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

interface Piece {
  to: string;
  ground: number;
}

function piecesOf(from: Outline, targets: readonly Outline[]): Piece[] {
  // Rounding to a grid of centimeters may make a part larger than the whole.
  const ground = (target: Outline): number => Math.min(from.size, sharedGround(from, target));
  const pieces = targets.map((target) => ({ to: target.id, ground: ground(target) }));
  return pieces.filter(({ ground }) => ground / from.size >= leastShare);
}

/** What a piece's ground is divided by, so that the weights mean people: see `areaWeights`. */
function baseOf(from: Outline, pieces: readonly Piece[], tiles: boolean, whole: Outline): number {
  const covered = pieces.reduce((sum, { ground }) => sum + ground, 0);
  if (tiles) return covered;
  const inside = sharedGround(from, whole);
  return covered / inside >= allButFully ? covered : inside;
}

/**
 * The weights of one source area: the part of its ground in each target. Where targets tile the place, parts are
 * rescaled to add up to one; where they leave gaps, they are parts of the ground within `whole`, rescaled only from
 * 95 % on. What lies in no target stands last, with an empty `to`. The method assumes people spread evenly over the
 * ground of a source area.
 * Example: a tract of which 60 % lies in one council and 30 % in another has weights 0.6, 0.3 and a remainder of 0.1.
 */
export function areaWeights(from: Outline, targets: readonly Outline[], tiles: boolean, whole: Outline): AreaWeight[] {
  const pieces = piecesOf(from, targets);
  const base = baseOf(from, pieces, tiles, whole);
  const weights = pieces.map(({ to, ground }) => ({
    from: from.id,
    to,
    share: round(ground / from.size),
    weight: Math.min(1, round(ground / base)),
  }));
  const rest = round(1 - weights.reduce((sum, { weight }) => sum + weight, 0));
  // Six decimals of a few weights may miss one by a few millionths: that is no remainder.
  if (Math.abs(rest) < 1e-5) return weights;
  const outside = round(1 - weights.reduce((sum, { share }) => sum + share, 0));
  return [...weights, { from: from.id, to: '', share: Math.max(0, outside), weight: rest }];
}

/** Ground that two areas must share to be called overlapping, as a part of either. */
const leastOverlap = 0.005;

/** The areas of two geographies that share ground, each with the part of either. Example: a council in two districts. */
export function areaOverlaps(
  geography: string,
  areas: readonly Outline[],
  other: string,
  others: readonly Outline[],
): AreaOverlap[] {
  return areas.flatMap((area) =>
    others.flatMap((one): AreaOverlap[] => {
      const ground = Math.min(area.size, one.size, sharedGround(area, one));
      const [share, otherShare] = [round4(ground / area.size), round4(ground / one.size)];
      if (Math.max(share, otherShare) < leastOverlap) return [];
      return [{ geography, area: area.id, other, otherArea: one.id, share, otherShare }];
    }),
  );
}

const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;
