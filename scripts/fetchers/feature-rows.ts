import type { Feature, Geometry, Position } from 'geojson';
import { innerPoint } from '../../src/maps/inner-point.ts';
import { cellText } from './cell-text.ts';
import type { RawRow } from './fetcher.ts';

/** Columns of a point inside each shape, in degrees: where a row lies, without its lines. */
export const pointColumns = ['point_longitude', 'point_latitude'] as const;

/**
 * Raw rows of a GeoJSON file: the properties of its features and a point inside each of them, shapes left out, lines
 * numbered from 2 as in a table. Throws, naming the file, when it is no collection of features.
 * Example: a square from 0 to 2 with `{"district": 7}` is `{ district: '7', point_longitude: '1', point_latitude: '1' }`.
 */
export function featureRows(path: string, text: string): { columns: string[]; rows: RawRow[] } {
  const features = featuresIn(path, text);
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const rows = features.map(({ properties, geometry }, at) => {
    const point = pointIn(geometry);
    const cells = names.map((column) => [column, cellText(properties?.[column])] as const);
    const places = pointColumns.map((column, axis) => [column, cellText(point?.[axis])] as const);
    return { file: path, line: at + 2, cells: Object.fromEntries([...cells, ...places]) };
  });
  return { columns: [...names, ...pointColumns], rows };
}

function pointIn(geometry: Geometry | null): Position | null {
  if (geometry?.type === 'Point') return geometry.coordinates;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return null;
  const { x, y } = innerPoint(geometry);
  return [x, y];
}

type Shaped = Pick<Feature<Geometry | null>, 'properties' | 'geometry'>;

function featuresIn(path: string, text: string): Shaped[] {
  try {
    const { features } = JSON.parse(text) as { features?: Shaped[] };
    if (Array.isArray(features)) return features;
  } catch (cause) {
    throw new Error(`${path} is no GeoJSON: ${(cause as Error).message}; export it again`, { cause });
  }
  throw new Error(`${path} is no collection of features; export it as GeoJSON`);
}
