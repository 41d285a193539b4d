import type { Topology } from 'topojson-specification';
import { areaIndex, findArea } from '../../geo/area-index.ts';
import { areasOf, idOf, outlineOf } from '../../maps/areas.ts';
import { arcsInDegrees, fitProjection } from '../../maps/project.ts';

/** An area that a point lies in. */
export interface Located {
  geography: string;
  area: string;
}

const known = new Map<string, Promise<Topology>>();

/** Boundaries by address, loaded once. Throws when the file does not arrive, and may then be asked for again. */
function boundaries(address: string): Promise<Topology> {
  const asked = known.get(address) ?? fetch(address).then(answered);
  known.set(address, asked);
  asked.catch(() => known.delete(address));
  return asked;
}

function answered(answer: Response): Promise<Topology> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.json() as Promise<Topology>;
}

function areaAt(topology: Topology, geography: string, longitude: number, latitude: number): string | null {
  const shapes = areasOf(topology, geography).map((area) => ({ id: idOf(area), shape: outlineOf(topology, area) }));
  return findArea(areaIndex(shapes), longitude, latitude);
}

/**
 * The areas of several geographies that a point in degrees lies in. Only files of boundaries are asked for; the point
 * itself goes nowhere. Throws when a file does not arrive.
 */
export async function locate(
  folder: string,
  geographies: readonly string[],
  longitude: number,
  latitude: number,
): Promise<Located[]> {
  const loaded = await Promise.all(geographies.map((one) => boundaries(`${folder}${one}.json`)));
  return geographies.flatMap((geography, at) => {
    const area = areaAt(loaded[at]!, geography, longitude, latitude);
    return area === null ? [] : [{ geography, area }];
  });
}

/** The longitude and latitude of a point of a printed map, in pixels of its drawing. */
export async function degreesAt(
  folder: string,
  geography: string,
  width: number,
  x: number,
  y: number,
): Promise<[number, number]> {
  const topology = await boundaries(`${folder}${geography}.json`);
  const { projection } = fitProjection(arcsInDegrees(topology).flat(), width);
  return projection.invert!([x, y])!;
}
