import type { Feature } from 'geojson';
import type { BoundaryLayer } from '../../src/model/boundary-recipe.ts';
import type { Effects } from '../effects.ts';
import { objectIn, queryOf, totalOf } from './arcgis.ts';
import type { Client } from './client.ts';

/** Shapes a question: what map services give at once without complaint. */
const pageShapes = 200;

/**
 * Brings the shapes of a layer as GeoJSON in degrees, page by page, with the properties that the recipe names under our
 * names, and writes them to `path`. How many there are is asked first and compared with what came. Throws where shapes
 * are missing or lack a property, with those that they have.
 * Example: `properties: { district: 'District' }` writes features with `{ "district": 7 }`.
 */
export async function bringShapes(
  client: Client,
  effects: Effects,
  path: string,
  recipe: BoundaryLayer,
): Promise<number> {
  const { layer, properties } = recipe;
  const total = await totalOf(client, layer, '1=1');
  const features: Feature[] = [];
  for (let more = true; more && features.length < total;) {
    const page = await shapesAt(client, layer, Object.values(properties), features.length);
    features.push(...page);
    more = page.length > 0;
  }
  if (features.length !== total) throw new Error(`${layer}: ${features.length} of ${total} shapes came; run again`);
  const ours = features.map((one) => renamed(layer, one, properties));
  await effects.writeFile(path, JSON.stringify({ type: 'FeatureCollection', features: ours }));
  return total;
}

function shapesAt(client: Client, layer: string, fields: string[], offset: number): Promise<Feature[]> {
  const address = queryOf(layer, {
    f: 'geojson',
    outSR: '4326',
    outFields: fields.join(','),
    resultOffset: String(offset),
    resultRecordCount: String(pageShapes),
  });
  return client({ address }, (page) => {
    const { features } = objectIn(page);
    if (!Array.isArray(features)) throw new Error('the answer is not a list of shapes');
    return features as Feature[];
  });
}

function renamed(layer: string, { geometry, properties }: Feature, names: Record<string, string>): Feature {
  const given = properties ?? {};
  const entries = Object.entries(names).map(([ours, theirs]) => {
    if (!(theirs in given))
      throw new Error(`${layer}: a shape has no "${theirs}"; it has ${Object.keys(given).join(', ')}`);
    return [ours, given[theirs] as unknown];
  });
  return { type: 'Feature', geometry, properties: Object.fromEntries(entries) as Record<string, unknown> };
}
