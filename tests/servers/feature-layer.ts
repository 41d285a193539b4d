import type { Answering } from './loopback.ts';

/** A feature layer of synthetic or real rows: metadata, counts, and pages that tell when there are more. */
export interface FeatureLayer {
  fields: { name: string; type: string }[];
  rows: Record<string, string | number | null>[];
  maxRecordCount: number;
  lastEditDate?: number;
}

/** Rows as shapes: each a square of one degree, east of the one before. */
const shapesOf = (rows: FeatureLayer['rows'], names: string[]): object[] =>
  rows.map((row) => {
    const x = Number(row['OBJECTID']);
    const ring = [
      [x, 0],
      [x + 1, 0],
      [x + 1, 1],
      [x, 1],
      [x, 0],
    ];
    const known = names.filter((name) => name in row).map((name) => [name, row[name]]);
    return {
      type: 'Feature',
      properties: Object.fromEntries(known),
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });

/** Enough of an ArcGIS feature service for one layer. */
export function featureLayer(path: string, layer: FeatureLayer): Answering {
  return (asked, query) => {
    if (asked === path) {
      const { fields, maxRecordCount, lastEditDate } = layer;
      return {
        body: JSON.stringify({ fields, maxRecordCount, objectIdField: 'OBJECTID', editingInfo: { lastEditDate } }),
      };
    }
    if (asked !== `${path}/query`) return { body: JSON.stringify({ error: { code: 400, message: 'Invalid URL' } }) };
    if (query.get('returnCountOnly') === 'true') return { body: JSON.stringify({ count: layer.rows.length }) };
    const offset = Number(query.get('resultOffset'));
    const names = query.get('outFields')!.split(',');
    const page = layer.rows.slice(offset, offset + layer.maxRecordCount);
    if (query.get('f') === 'geojson')
      return { body: JSON.stringify({ type: 'FeatureCollection', features: shapesOf(page, names) }) };
    const features = page.map((row) => ({ attributes: Object.fromEntries(names.map((name) => [name, row[name]])) }));
    const more = offset + page.length < layer.rows.length;
    return { body: JSON.stringify({ features, ...(more ? { exceededTransferLimit: true } : {}) }) };
  };
}
