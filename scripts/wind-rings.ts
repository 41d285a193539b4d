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
 * round would stand for the rest of the world. With `counter-clockwise` outlines it is wound as files of GeoJSON must be
 * (RFC 7946). Example: the square 0 0, 1 0, 1 1, 0 1 comes back reversed, or as it is.
 */
export function windRings<T extends Shape>(shape: T, outlines: 'clockwise' | 'counter-clockwise' = 'clockwise'): T {
  const first = outlines === 'clockwise';
  const polygon = (rings: Position[][]): Position[][] =>
    rings.map((ring, index) => wind(ring, index === 0 ? first : !first));
  if (shape.type === 'Polygon') return { ...shape, coordinates: polygon(shape.coordinates) };
  return { ...shape, coordinates: shape.coordinates.map(polygon) };
}

/** In square degrees, twice over: about half a square metre. A ring of less is a line, and noise gives it its sign. */
const nothing = 1e-10;

/**
 * A shape without the rings that enclose nothing, and without pieces whose outline is one of them: simplified lines leave
 * some, and such a ring runs neither way round. A shape of nothing else stays as it is.
 * Example: a square with a hole 0 0, 1 1, 0 0 comes back without the hole.
 */
export function withoutFlatRings<T extends Shape>(shape: T): T {
  const isFlat = (ring: Position[]): boolean => Math.abs(turn(ring)) < nothing;
  const pieces = polygonsOf(shape)
    .filter(([outline = []]) => !isFlat(outline))
    .map((rings) => rings.filter((ring) => !isFlat(ring)));
  if (pieces.length === 0) return shape;
  return { ...shape, coordinates: shape.type === 'Polygon' ? pieces[0]! : pieces };
}

/** How many outlines and holes of a shape run the other way than GeoJSON asks (RFC 7946: outlines counter-clockwise). */
export function reversedRings(shape: Shape): number {
  const wrong = (rings: Position[][]): number => rings.filter((ring, index) => turn(ring) > 0 !== (index === 0)).length;
  return polygonsOf(shape).reduce((sum, rings) => sum + wrong(rings), 0);
}
