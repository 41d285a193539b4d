import type { Position } from 'geojson';
import { polygonsOf, type Shape } from './polygons-of.ts';

/** Twice the signed area of a ring in the plane: positive when it runs counter-clockwise. */
function turn(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index]!;
    return sum + (fromX * y - x * fromY);
  }, 0);
}

function wind(ring: Position[], clockwise: boolean): Position[] {
  return turn(ring) < 0 === clockwise ? ring : ring.toReversed();
}

/**
 * A shape wound as d3 reads it on the sphere: outlines clockwise, holes counter-clockwise; an outline the other way
 * round would stand for the rest of the world. Example: the square 0 0, 1 0, 1 1, 0 1 comes back reversed.
 */
export function windRings<T extends Shape>(shape: T): T {
  const polygon = (rings: Position[][]): Position[][] => rings.map((ring, index) => wind(ring, index === 0));
  if (shape.type === 'Polygon') return { ...shape, coordinates: polygon(shape.coordinates) };
  return { ...shape, coordinates: shape.coordinates.map(polygon) };
}

/** How many outlines and holes of a shape run the other way than GeoJSON asks (RFC 7946: outlines counter-clockwise). */
export function reversedRings(shape: Shape): number {
  const wrong = (rings: Position[][]): number => rings.filter((ring, index) => turn(ring) > 0 !== (index === 0)).length;
  return polygonsOf(shape).reduce((sum, rings) => sum + wrong(rings), 0);
}
