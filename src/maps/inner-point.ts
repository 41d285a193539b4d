import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The middle of the largest circle inside an area, and its radius, in the unit of the coordinates. */
export interface InnerPoint {
  x: number;
  y: number;
  radius: number;
}

const cells = 10;
const rounds = 4;

/** Squared distance from a point to the edge between two corners. Plain numbers: this runs a million times. */
function squaredDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  const offX = x - ax - along * dx;
  const offY = y - ay - along * dy;
  return offX * offX + offY * offY;
}

/** Distance to the nearest of the edges (ax, ay, bx, by), negative outside (ray casting, even-odd). */
function depth(x: number, y: number, edges: Float64Array): number {
  let inside = false;
  let nearest = Infinity;
  for (let index = 0; index < edges.length; index += 4) {
    const [ax, ay] = [edges[index] as number, edges[index + 1] as number];
    const [bx, by] = [edges[index + 2] as number, edges[index + 3] as number];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    nearest = Math.min(nearest, squaredDistance(x, y, ax, ay, bx, by));
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function edgesOf(rings: Position[][]): Float64Array {
  const edges = rings.flatMap((ring) => ring.slice(1).flatMap((to, index) => [...(ring[index] as Position), ...to]));
  return Float64Array.from(edges);
}

function deepest(edges: Float64Array, centre: InnerPoint, halfX: number, halfY: number): InnerPoint {
  let best = centre;
  for (let row = 0; row <= cells; row += 1) {
    for (let column = 0; column <= cells; column += 1) {
      const x = centre.x + halfX * ((2 * column) / cells - 1);
      const y = centre.y + halfY * ((2 * row) / cells - 1);
      const radius = depth(x, y, edges);
      if (radius > best.radius) best = { x, y, radius };
    }
  }
  return best;
}

/**
 * Finds where a label stands deepest inside an area: on a grid over its box, then on ever finer grids around the best
 * point (the idea of the pole of inaccessibility; Garcia-Castellanos and Lombardo 2007, Scottish Geographical Journal).
 * Example: in a square of 10 from 0, 0 it is 5, 5 with radius 5.
 */
export function innerPoint(geometry: Polygon | MultiPolygon): InnerPoint {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const [edges, points] = [edgesOf(rings), rings.flat()];
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let [halfX, halfY] = [(right - left) / 2, (bottom - top) / 2];
  let best: InnerPoint = { x: left + halfX, y: top + halfY, radius: -Infinity };
  for (let round = 0; round < rounds; round += 1) {
    best = deepest(edges, best, halfX, halfY);
    [halfX, halfY] = [halfX / (cells / 4), halfY / (cells / 4)];
  }
  return best;
}
