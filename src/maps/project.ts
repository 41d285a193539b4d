import { extent, geoConicConformal, type GeoProjection, max } from 'd3';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** A projection and how high a map it makes, in pixels. */
export interface FittedProjection {
  projection: GeoProjection;
  height: number;
}

/** Room at the edges for the city line, in pixels. */
const margin = 2;

/** The coordinates of the arcs in degrees; quantised ones are restored (TopoJSON specification, 2.1.2). */
export function arcsInDegrees({ arcs, transform }: Topology): Position[][] {
  if (transform === undefined) return arcs;
  const [[kx, ky], [dx, dy]] = [transform.scale, transform.translate];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return [x * kx + dx, y * ky + dy];
    });
  });
}

function limits(values: number[]): [number, number] {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) throw new RangeError('empty topology: it has no points to fit');
  return [low, high];
}

/**
 * A conformal conic projection that fits points (longitude, latitude) into a width in pixels: standard parallels a
 * sixth of the height from foot and top, north up in the middle. Points are fitted, not polygons: on a sphere a ring
 * that runs the wrong way round would stand for the rest of the world.
 * Throws RangeError without points.
 * Example: the corners of a square degree in 100 pixels lie between 2 and 98.
 */
export function fitProjection(points: Position[], width: number): FittedProjection {
  const [west, east] = limits(points.map(([x = 0]) => x));
  const [south, north] = limits(points.map(([, y = 0]) => y));
  const sixth = (north - south) / 6;
  const coordinates = points as [number, number][];
  const projection = geoConicConformal()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .fitWidth(width - 2 * margin, { type: 'MultiPoint', coordinates });
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const bottom = max(coordinates, (point) => projection(point)?.[1]) ?? 0;
  return { projection, height: Math.ceil(bottom + margin) };
}
