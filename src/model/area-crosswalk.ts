import { z } from 'zod';
import { id } from './id.ts';

/**
 * `data/catalog/area-crosswalks.yaml`: which crosswalks between places `npm run crosswalks` makes, by what method.
 * The weight of a pair is the part of the source area that lies in the target area. Where the targets tile the place,
 * weights are rescaled to add up to one; where they leave gaps, the part of the source area `within` is what counts,
 * rescaled only when it is covered all but fully.
 */
export const areaCrosswalkRecipes = z.strictObject({
  within: z.string().describe('GeoJSON file with the outline of the whole'),
  crosswalks: z.array(
    z.strictObject({ from: id, to: id, tiles: z.boolean().describe('The targets leave no gap and do not overlap') }),
  ),
  overlaps: z.array(id).describe('Geographies whose areas are listed with the areas of the others they overlap'),
});
export type AreaCrosswalkRecipes = z.infer<typeof areaCrosswalkRecipes>;

/**
 * The columns of `data/catalog/area-crosswalks/<from>--<to>.csv`. `share` is the part of the whole source area inside
 * the target area, `weight` what a count of the source area is multiplied by. An empty `to` is what lies in no target.
 */
export const areaCrosswalkColumns = ['from', 'to', 'share', 'weight'] as const;

/** What a crosswalk is called. Example: from `tract` to `ward` it is `tract--ward`. */
export function areaCrosswalkId(from: string, to: string): string {
  return `${from}--${to}`;
}

/** The two geographies that a crosswalk is called after: `tract--ward` goes from `tract` to `ward`. */
export function areaCrosswalkEnds(id: string): { from: string; to: string } {
  const [from = '', to = ''] = id.split('--');
  return { from, to };
}

/** One line: so much of the source area `from` goes to the target area `to`; `to` is empty for the remainder. */
export interface AreaWeight {
  from: string;
  to: string;
  share: number;
  weight: number;
}

/** The columns of `data/catalog/area-overlaps.csv`: two areas of different geographies that share ground. */
export const areaOverlapColumns = ['geography', 'area', 'other', 'otherArea', 'share', 'otherShare'] as const;

/** `share` is the part of `area` that lies in `otherArea`, `otherShare` the part of `otherArea` that lies in `area`. */
export interface AreaOverlap {
  geography: string;
  area: string;
  other: string;
  otherArea: string;
  share: number;
  otherShare: number;
}
