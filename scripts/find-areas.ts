import { areaIndex, findArea, type AreaIndex } from '../src/geo/area-index.ts';
import type { Source } from '../src/model/source.ts';
import { drawnShapes } from './drawn-shapes.ts';
import type { Effects } from './effects.ts';
import type { FindArea } from './fetchers/area-at.ts';

/**
 * Finds the areas that points of a source lie in, by the boundaries the site draws. Throws where a geography that the
 * source counts by has none.
 */
export async function areaFinder(
  effects: Effects,
  data: string,
  { count, locate }: Pick<Source, 'count' | 'locate'>,
): Promise<FindArea> {
  const indexes = new Map<string, AreaIndex>();
  const counted = Object.values(count?.by ?? {}).flatMap((by) => ('geography' in by ? [by.geography] : []));
  for (const geography of new Set([...counted, ...locate.map((one) => one.geography)]))
    indexes.set(geography, areaIndex(await drawnShapes(effects, data, geography)));
  return (geography, longitude, latitude) => findArea(indexes.get(geography)!, longitude, latitude);
}
