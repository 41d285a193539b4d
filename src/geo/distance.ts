import { type Edges } from './point-in-area.ts';

/** Metres in a degree of latitude, on a sphere with the mean radius of the earth, 6,371,009 m (IUGG). */
const metresADegree = (Math.PI / 180) * 6_371_009;

/** A place on the ground, in degrees. */
export interface Position {
  longitude: number;
  latitude: number;
}

/** Metres east and north of a place, on the plane that touches the earth there. */
function offset(from: Position, longitude: number, latitude: number): [east: number, north: number] {
  const narrow = Math.cos((from.latitude * Math.PI) / 180);
  return [(longitude - from.longitude) * metresADegree * narrow, (latitude - from.latitude) * metresADegree];
}

/**
 * Metres between two places of one city, as on a plane (equirectangular): within a hundred kilometres and away from the
 * poles the error is below a thousandth. Example: one hundredth of a degree of latitude is 1,112 m.
 */
export function metresBetween(from: Position, to: Position): number {
  return Math.hypot(...offset(from, to.longitude, to.latitude));
}

/** Metres from a place to the nearest of the edges of an area in degrees. Example: 0.01 degrees north of its upper edge, 1,112 m. */
export function metresToEdge(from: Position, edges: Edges): number {
  let nearest = Infinity;
  for (let at = 0; at < edges.length; at += 4) {
    const [ax, ay] = offset(from, edges[at]!, edges[at + 1]!);
    const [bx, by] = offset(from, edges[at + 2]!, edges[at + 3]!);
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
  }
  return nearest;
}
