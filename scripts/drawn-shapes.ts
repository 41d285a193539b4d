import type { Topology } from 'topojson-specification';
import { shapesOf } from '../src/maps/areas.ts';
import type { Effects } from './effects.ts';

/** The areas of a geography as the site draws them. Throws where the data folder has no boundaries for it. */
export async function drawnShapes(
  effects: Effects,
  data: string,
  geography: string,
): Promise<ReturnType<typeof shapesOf>> {
  const path = `${data}/boundaries/${geography}.json`;
  if (!(await effects.exists(path)))
    throw new Error(`there are no boundaries ${path}; points cannot be placed without`);
  const topology = JSON.parse(await effects.readText(path)) as Topology;
  return shapesOf(topology, Object.keys(topology.objects)[0]!);
}
