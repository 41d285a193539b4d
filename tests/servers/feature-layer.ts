import type { Answering } from './loopback.ts';

/** A feature layer of synthetic or real rows: metadata, counts, and pages that tell when there are more. */
export interface FeatureLayer {
  fields: { name: string; type: string }[];
  rows: Record<string, string | number | null>[];
  maxRecordCount: number;
  lastEditDate?: number;
}

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
    const features = page.map((row) => ({ attributes: Object.fromEntries(names.map((name) => [name, row[name]])) }));
    const more = offset + page.length < layer.rows.length;
    return { body: JSON.stringify({ features, ...(more ? { exceededTransferLimit: true } : {}) }) };
  };
}
