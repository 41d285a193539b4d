import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Observation } from '../../src/model/observation.ts';
import type { PlaceFigures, PublishedIndicator } from '../../src/model/published.ts';
import type { Geography } from '../../src/model/geography.ts';
import type { Labels } from './rows.ts';

/** A map to take away: the indicator, the picture it shows first, the kind of place, and its lines. */
export interface MapToTake {
  published: Pick<PublishedIndicator, 'indicator'>;
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

/** What a program of maps shows of an area: flat, since most can show nothing else. */
function propertiesOf(one: Observation, map: MapToTake, labels: Labels): Record<string, string | number | null> {
  const { indicator } = map.published;
  return {
    name: labels.area(one.geography, one.area),
    indicator: indicator.id,
    title: indicator.texts.title,
    period: one.period,
    group: labels.group(one.dimension, one.group) ?? indicator.texts.allLabel,
    status: one.status,
    reliability: one.reliability,
    estimate: one.estimate,
    lower: one.lower,
    upper: one.upper,
    unit: indicator.texts.unitLabel,
    linesOf: map.geography.vintage,
    source: one.source,
    publisher: labels.source(one.source).publisher,
    licence: labels.source(one.source).licence,
    release: labels.release(indicator.id),
  };
}

/** A geometry knows its area by id; the figures of the first picture of the map take the place of its own properties. */
function withFigures(map: MapToTake, labels: Labels): GeometryCollection {
  const { geography, places, topology } = map;
  const found = topology.objects[geography.id];
  if (found?.type !== 'GeometryCollection') throw new Error(`the boundaries of ${geography.id} hold no areas`);
  const figures = new Map(places.areas.map((one) => [one.area, one]));
  const geometries = found.geometries.flatMap((geometry) => {
    const one = figures.get(String(geometry.id));
    return one === undefined ? [] : [{ ...geometry, properties: propertiesOf(one, map, labels) }];
  });
  return { type: 'GeometryCollection', geometries } as GeometryCollection;
}

/** About a tenth of a metre: more digits are noise of the arithmetic. */
const rounded = (place: Position): Position => place.map((degree) => Math.round(degree * 1e6) / 1e6);

type Nested = Position | Nested[];
const round = (some: Nested): Nested =>
  typeof some[0] === 'number' ? rounded(some as Position) : (some as Nested[]).map(round);

/** The map as TopoJSON: neighbours share their lines, so the file is small. */
export function toMapTopology(map: MapToTake, labels: Labels): string {
  const objects = { [map.geography.id]: withFigures(map, labels) };
  return `${JSON.stringify({ ...map.topology, objects })}\n`;
}

/** The map as GeoJSON (RFC 7946): degrees of WGS 84, longitude first, one feature an area with its figure. */
export function toGeoJson(map: MapToTake, labels: Labels): string {
  const collection = feature(map.topology, withFigures(map, labels)) as FeatureCollection;
  const features = collection.features.map((one) => {
    const geometry = one.geometry as unknown as { type: string; coordinates: Nested };
    return { ...one, geometry: { ...geometry, coordinates: round(geometry.coordinates) } };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}
