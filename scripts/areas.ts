import type { Catalog } from '../src/model/catalog.ts';
import type { Geography, GeographyTexts } from '../src/model/geography.ts';
import type { InLanguages } from '../src/model/published.ts';

/** One area of a geography, with the name its boundary file gives it. */
interface Shape {
  id: string;
  name: string;
}

/** What this file reads of a parsed TopoJSON; the checks have held it to this shape. */
interface Boundaries {
  objects: Record<string, { geometries: { id: string; properties?: { name?: string } }[] } | undefined>;
}

/** The areas of a geography in their order: of its boundary file, or of its own list. */
export function areasOf(catalog: Catalog, geography: Geography): Shape[] {
  if (!geography.boundaries) return geography.areas.map((id) => ({ id, name: id }));
  const boundaries = catalog.boundaries.get(geography.id) as Boundaries | undefined;
  const shapes = boundaries?.objects[geography.id]?.geometries;
  if (shapes === undefined) throw new Error(`data/boundaries/${geography.id}.json has no object "${geography.id}"`);
  return shapes.map(({ id, properties }) => ({ id, name: properties?.name ?? id }));
}

/** The name of an area: its own, or the pattern of its geography, filled. Example: `Council District 8`. */
export function nameArea(texts: GeographyTexts, { id, name }: Shape): string {
  const own = texts.areas[id];
  if (own !== undefined) return own;
  return texts.areaName === null ? name : texts.areaName.replaceAll('{id}', id).replaceAll('{name}', name);
}

/** The names of an area in every language. */
export function areaNames(texts: InLanguages<GeographyTexts>, shape: Shape): InLanguages<string> {
  return Object.fromEntries(Object.entries(texts).map(([language, words]) => [language, nameArea(words, shape)]));
}
