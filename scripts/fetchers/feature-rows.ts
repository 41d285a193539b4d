import type { RawRow } from './fetcher.ts';

/**
 * Raw rows of a GeoJSON file: the properties of its features, shapes left out, lines numbered from 2 as in a table.
 * Throws, naming the file, when it is no collection of features.
 * Example: a feature with `{"district": 7}` is the row `{ district: '7' }`.
 */
export function featureRows(path: string, text: string): { columns: string[]; rows: RawRow[] } {
  const features = featuresIn(path, text);
  const columns = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const rows = features.map(({ properties }, at) => ({
    file: path,
    line: at + 2,
    cells: Object.fromEntries(columns.map((column) => [column, textOf(properties?.[column])])),
  }));
  return { columns, rows };
}

function featuresIn(path: string, text: string): { properties: Record<string, unknown> | null }[] {
  try {
    const { features } = JSON.parse(text) as { features?: { properties: Record<string, unknown> | null }[] };
    if (Array.isArray(features)) return features;
  } catch (cause) {
    throw new Error(`${path} is no GeoJSON: ${(cause as Error).message}; export it again`, { cause });
  }
  throw new Error(`${path} is no collection of features; export it as GeoJSON`);
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
