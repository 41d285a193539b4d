import type { Shape } from '../../../scripts/polygons-of.ts';

/** Twice the signed area of each ring in the plane, by piece: positive where it runs counter-clockwise. */
export function turnsOf({ type, coordinates }: Shape): number[][] {
  const pieces = type === 'Polygon' ? [coordinates] : coordinates;
  return pieces.map((rings) =>
    rings.map((ring) => {
      let sum = 0;
      for (let at = 1; at < ring.length; at += 1)
        sum += ring[at - 1]![0]! * ring[at]![1]! - ring[at]![0]! * ring[at - 1]![1]!;
      return sum;
    }),
  );
}
