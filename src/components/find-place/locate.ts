import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { edgesOf, isInside } from '../../geo/point-in-area.ts';
import { shapesOf } from '../../maps/areas.ts';
import { arcsInDegrees, fitProjection } from '../../maps/project.ts';
import { loadJson } from '../load-json/load-json.ts';

/** An area that a point lies in. */
export interface Located {
  geography: string;
  area: string;
}

function areaAt(topology: Topology, geography: string, longitude: number, latitude: number): string | null {
  const isAround = ({ shape }: { shape: Polygon | MultiPolygon }): boolean =>
    isInside(edgesOf(shape), longitude, latitude);
  return shapesOf(topology, geography).find(isAround)?.id ?? null;
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
  const loaded = await Promise.all(geographies.map((one) => loadJson<Topology>(`${folder}${one}.json`)));
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
  const topology = await loadJson<Topology>(`${folder}${geography}.json`);
  const { projection } = fitProjection(arcsInDegrees(topology).flat(), width);
  return projection.invert!([x, y])!;
}
