/** Finds the area of a geography that a point lies in; null outside all of them. */
export type FindArea = (geography: string, longitude: number, latitude: number) => string | null;

/**
 * The area that a point lies in, written as cells of a file; null outside all of them and where the cells are no point.
 * Points of degree zero stand for "not known" in the files we read. Example: `-118.24` and `34.05` is district 14.
 */
export function areaAt(findArea: FindArea, geography: string, longitude: string, latitude: string): string | null {
  const [x, y] = [Number(longitude), Number(latitude)];
  if (longitude === '' || latitude === '' || Number.isNaN(x) || Number.isNaN(y) || (x === 0 && y === 0)) return null;
  return findArea(geography, x, y);
}
