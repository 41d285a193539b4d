import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The middle of the largest circle inside an area, and its radius, in the unit of the coordinates. */
export interface InnerPoint {
  x: number;
  y: number;
  radius: number;
}

type Rings = Position[][];

const cells = 16;
const rounds = 4;

function squaredDistance(x: number, y: number, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

/** Distance to the nearest edge, negative outside (ray casting, even-odd). */
function depth(x: number, y: number, rings: Rings): number {
  let [inside, nearest] = [false, Infinity];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [a, b] = [ring[index - 1] as Position, ring[index] as Position];
      const [ax = 0, ay = 0, bx = 0, by = 0] = [...a.slice(0, 2), ...b.slice(0, 2)];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squaredDistance(x, y, a, b));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function deepest(rings: Rings, centre: InnerPoint, halfX: number, halfY: number): InnerPoint {
  let best = centre;
  for (let row = 0; row <= cells; row += 1) {
    for (let column = 0; column <= cells; column += 1) {
      const x = centre.x + halfX * ((2 * column) / cells - 1);
      const y = centre.y + halfY * ((2 * row) / cells - 1);
      const radius = depth(x, y, rings);
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
  const points = rings.flat();
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let [halfX, halfY] = [(right - left) / 2, (bottom - top) / 2];
  let best: InnerPoint = { x: left + halfX, y: top + halfY, radius: -Infinity };
  for (let round = 0; round < rounds; round += 1) {
    best = deepest(rings, best, halfX, halfY);
    [halfX, halfY] = [halfX / (cells / 4), halfY / (cells / 4)];
  }
  return best;
}
