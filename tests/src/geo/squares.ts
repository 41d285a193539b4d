import type { Polygon } from 'geojson';

/** A square with its lower left corner at x, y: the plainest of areas. */
export function square(id: string, x: number, y: number, side: number): { id: string; shape: Polygon } {
  const [right, top] = [x + side, y + side];
  const ring = [
    [x, y],
    [right, y],
    [right, top],
    [x, top],
    [x, y],
  ];
  return { id, shape: { type: 'Polygon', coordinates: [ring] } };
}
