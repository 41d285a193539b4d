import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

/** One area of a topology, still made of shared arcs. Ids are text. */
export type Area = TopoPolygon | TopoMultiPolygon;

/**
 * The areas of an object of a topology, in file order.
 * Throws RangeError when the object is absent, is no collection, or holds something that is no area.
 */
export function areasOf(topology: Topology, object: string): Area[] {
  const found = topology.objects[object];
  if (found?.type !== 'GeometryCollection') {
    throw new RangeError(`missing object: ${object}; the topology has ${Object.keys(topology.objects).join(', ')}`);
  }
  return found.geometries.map((geometry) => {
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return geometry as Area;
    throw new RangeError(`invalid geometry: ${geometry.type ?? 'none'} of ${geometry.id ?? 'an area without id'}`);
  });
}

/** The id of an area, as text. Throws RangeError without one: it could not be told what fills it. */
export function idOf(area: Area): string {
  if (area.id === undefined) throw new RangeError('an area without id');
  return String(area.id);
}

/** The outline of one area. */
export function outlineOf(topology: Topology, area: Area): Polygon | MultiPolygon {
  // The types of `feature` know one kind of geometry at a time.
  return feature(topology, area as TopoPolygon).geometry;
}

/** The areas of an object with their ids and outlines: what is asked where a point lies. */
export function shapesOf(topology: Topology, object: string): { id: string; shape: Polygon | MultiPolygon }[] {
  return areasOf(topology, object).map((area) => ({ id: idOf(area), shape: outlineOf(topology, area) }));
}

/** Areas as one, without the borders between them. */
export function joined(topology: Topology, areas: Area[]): MultiPolygon {
  return merge(topology, areas);
}

function collection(areas: Area[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries: areas };
}

/** The lines that two areas share, each once. */
export function innerBorders(topology: Topology, areas: Area[]): MultiLineString {
  return mesh(topology, collection(areas), (a, b) => a !== b);
}

/** The lines that belong to one area only: the edge of the whole. */
export function outerEdge(topology: Topology, areas: Area[]): MultiLineString {
  return mesh(topology, collection(areas), (a, b) => a === b);
}
