import type { MultiPolygon, Polygon, Position } from 'geojson';

/** What boundaries are made of: an area in one piece or in several. */
export type Shape = Polygon | MultiPolygon;

/** The pieces of a shape, each its outline and then its holes. Example: a square with a hole is one piece of two rings. */
export function polygonsOf(shape: Shape): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}
