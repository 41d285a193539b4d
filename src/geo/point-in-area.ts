import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The edges of an area, four numbers each: x and y of one end, x and y of the other. Order and direction are no matter. */
export type Edges = Float64Array;

const ringsOf = (shape: Polygon | MultiPolygon): Position[][] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();

/** The edges of all rings of an area, holes included. A square has four. */
export function edgesOf(shape: Polygon | MultiPolygon): Edges {
  const edges = ringsOf(shape).flatMap((ring) =>
    ring.slice(1).flatMap(([x2 = 0, y2 = 0], at) => {
      const [x1 = 0, y1 = 0] = ring[at]!;
      return x1 === x2 && y1 === y2 ? [] : [x1, y1, x2, y2];
    }),
  );
  return Float64Array.from(edges);
}

/**
 * Whether a point lies inside an area: a ray to the right crosses its edges an odd number of times (even-odd rule,
 * Shimrat 1962, as corrected by Hacker). An edge holds its lower end and not its upper, and a point on an edge counts as
 * left of it: of two areas that share the edge, exactly one has the point.
 * Example: of the squares from 0 to 1 and from 1 to 2, the point 1, 0.5 lies in the second.
 */
export function isInside(edges: Edges, x: number, y: number): boolean {
  let inside = false;
  for (let at = 0; at < edges.length; at += 4) {
    const [y1, y2] = [edges[at + 1]!, edges[at + 3]!];
    if (y1 <= y === y2 <= y) continue;
    const [x1, x2] = [edges[at]!, edges[at + 2]!];
    if (isLeft(x, y, x1, y1, x2, y2)) inside = !inside;
  }
  return inside;
}

/** Always computed from the lower end, so that both areas of a shared edge get the same answer to the last bit. */
function isLeft(x: number, y: number, x1: number, y1: number, x2: number, y2: number): boolean {
  return y1 < y2 ? x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) : x < x2 + ((y - y2) / (y1 - y2)) * (x1 - x2);
}
