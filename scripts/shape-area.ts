import type { Position } from 'geojson';
import { polygonsOf, type Shape } from './polygons-of.ts';

/**
 * The planar area of a shape in the square of its coordinates' unit, holes taken off; 0 when simplifying has folded it
 * to a line. The shoelace formula. Example: a square of side 2 with a hole of side 1 has 3.
 */
export function shapeArea(shape: Shape): number {
  return polygonsOf(shape).reduce((sum, [outer, ...holes]) => sum + ringArea(outer ?? []) - sumOf(holes), 0);
}

function sumOf(rings: readonly Position[][]): number {
  return rings.reduce((sum, ring) => sum + ringArea(ring), 0);
}

function ringArea(ring: readonly Position[]): number {
  // Measured from the ring's own first point: far from the origin, products would swallow a small area.
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  const crosses = ring.slice(1).map(([x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index]!;
    return (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  });
  return Math.abs(crosses.reduce((sum, cross) => sum + cross, 0)) / 2;
}
