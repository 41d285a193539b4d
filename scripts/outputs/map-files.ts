import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlaceFigures, PublishedIndicator } from '../../src/model/published.ts';
import type { Geography } from '../../src/model/geography.ts';
import type { Shape } from '../polygons-of.ts';
import { windRings, withoutFlatRings } from '../wind-rings.ts';
import { type AreaProperties, propertiesByArea } from './map-properties.ts';
import type { Labels } from './rows.ts';

/** A map to take away: the indicator, its pictures, the kind of place, and its lines. */
export interface MapToTake {
  published: Pick<PublishedIndicator, 'indicator' | 'divisions'>;
  places: PlaceFigures;
  geography: Geography;
  topology: Topology;
}

/**
 * Where the files of a map lie, without an ending. The year of the lines is part of the name, so that nobody lays
 * figures over lines of another year. Example: `data/maps/poverty--council-district-2021`.
 */
export function mapPath({ published, geography: { id, vintage } }: Pick<MapToTake, 'published' | 'geography'>): string {
  const lines = id.endsWith(vintage) ? id : `${id}-${vintage === 'not-stated' ? 'lines-not-dated' : vintage}`;
  return `data/maps/${published.indicator.id}--${lines}`;
}

/** A geometry knows its area by id; its properties take the place of those the boundaries have. */
function withProperties({ geography, topology }: MapToTake, byArea: ReadonlyMap<string, object>): GeometryCollection {
  const found = topology.objects[geography.id];
  if (found?.type !== 'GeometryCollection') throw new Error(`the boundaries of ${geography.id} hold no areas`);
  const geometries = found.geometries.flatMap((geometry) => {
    const properties = byArea.get(String(geometry.id));
    return properties === undefined ? [] : [{ ...geometry, properties }];
  });
  return { type: 'GeometryCollection', geometries } as GeometryCollection;
}

type Nested = number | Nested[];

/** About a tenth of a metre: more digits are noise of the arithmetic. */
const rounded = (some: Nested): Nested =>
  typeof some === 'number' ? Math.round(some * 1e6) / 1e6 : some.map((one) => rounded(one));

/**
 * The map as GeoJSON (RFC 7946): degrees of WGS 84, longitude first, outlines counter-clockwise; one feature an area,
 * and each says all that is said of it, since many programs of maps read nothing else of a file.
 */
function toGeoJson(map: MapToTake, byArea: ReadonlyMap<string, AreaProperties>): string {
  const { features } = feature(map.topology, withProperties(map, byArea)) as FeatureCollection<Shape>;
  const wound = features.map((one) => {
    const coordinates = rounded(one.geometry.coordinates as Nested);
    const shape = withoutFlatRings({ ...one.geometry, coordinates } as Shape);
    return { ...one, geometry: windRings(shape, 'counter-clockwise') };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features: wound })}\n`;
}

/** What all areas say alike, and of each area the rest. */
function shared(byArea: ReadonlyMap<string, AreaProperties>): [AreaProperties, Map<string, AreaProperties>] {
  const [first = {}, ...others] = byArea.values();
  const isCommon = ([key, value]: [string, unknown]): boolean => others.every((one) => one[key] === value);
  const common = others.length === 0 ? {} : Object.fromEntries(Object.entries(first).filter(isCommon));
  const own = (one: AreaProperties): AreaProperties =>
    Object.fromEntries(Object.entries(one).filter(([key]) => !(key in common)));
  return [common, new Map([...byArea].map(([area, one]) => [area, own(one)]))];
}

/**
 * The map as TopoJSON: neighbours share their lines, so the file is small; for the same reason what is the same in
 * every area stands once, as the properties of their collection. Rings run as d3 reads them: outlines clockwise.
 */
function toMapTopology(map: MapToTake, byArea: ReadonlyMap<string, AreaProperties>): string {
  const [properties, own] = shared(byArea);
  const objects = { [map.geography.id]: { ...withProperties(map, own), properties } };
  return `${JSON.stringify({ ...map.topology, objects })}\n`;
}

/**
 * A map as files by path below the site, GeoJSON and TopoJSON: the figures of its newest period, of every group.
 * Example: `data/maps/poverty--council-district-2021.geojson`, 15 features.
 */
export function mapFiles(map: MapToTake, labels: Labels): [string, string][] {
  const byArea = propertiesByArea(map, labels);
  const path = mapPath(map);
  return [
    [`${path}.geojson`, toGeoJson(map, byArea)],
    [`${path}.topojson`, toMapTopology(map, byArea)],
  ];
}
