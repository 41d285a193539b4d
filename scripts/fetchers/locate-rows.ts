import type { Source } from '../../src/model/source.ts';
import { areaAt, type FindArea } from './area-at.ts';
import type { RawFile } from './fetcher.ts';

/**
 * Adds to rows that have a point the area it lies in, as the source asks for; empty outside all of them and where the
 * point is no pair of numbers. Files without the columns of the point stay as they are. Each distinct point is looked up
 * once. Example: a precinct's inner point at 34.05, -118.24 has the column `district` with `14`.
 */
export function locateRows(file: RawFile, located: Source['locate'], findArea: FindArea): RawFile {
  return located.reduce((current, one) => {
    if (!current.columns.includes(one.longitude) || !current.columns.includes(one.latitude)) return current;
    const known = new Map<string, string>();
    const areaOf = (longitude: string, latitude: string): string => {
      const key = `${longitude} ${latitude}`;
      const found = known.get(key) ?? areaAt(findArea, one.geography, longitude, latitude) ?? '';
      known.set(key, found);
      return found;
    };
    const rows = current.rows.map((row) => ({
      ...row,
      cells: { ...row.cells, [one.column]: areaOf(row.cells[one.longitude] ?? '', row.cells[one.latitude] ?? '') },
    }));
    return { ...current, columns: [...current.columns, one.column], rows };
  }, file);
}
