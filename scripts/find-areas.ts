import type { Topology } from 'topojson-specification';
import { areaIndex, findArea, type AreaIndex } from '../src/geo/area-index.ts';
import { shapesOf } from '../src/maps/areas.ts';
import type { Source } from '../src/model/source.ts';
import type { Effects } from './effects.ts';

/**
 * Finds the areas that points of a source lie in, by the boundaries the site draws. Throws where a geography that the
 * source counts by has none.
 */
export async function areaFinder(
  effects: Effects,
  data: string,
  { count, locate }: Pick<Source, 'count' | 'locate'>,
): Promise<(geography: string, longitude: number, latitude: number) => string | null> {
  const indexes = new Map<string, AreaIndex>();
  const counted = Object.values(count?.by ?? {}).flatMap((by) => ('geography' in by ? [by.geography] : []));
  for (const geography of new Set([...counted, ...locate.map((one) => one.geography)]))
    indexes.set(geography, await indexOf(effects, data, geography));
  return (geography, longitude, latitude) => findArea(indexes.get(geography)!, longitude, latitude);
}

async function indexOf(effects: Effects, data: string, geography: string): Promise<AreaIndex> {
  const path = `${data}/boundaries/${geography}.json`;
  if (!(await effects.exists(path)))
    throw new Error(`there are no boundaries ${path}; points cannot be placed without`);
  const topology = JSON.parse(await effects.readText(path)) as Topology;
  return areaIndex(shapesOf(topology, Object.keys(topology.objects)[0]!));
}
