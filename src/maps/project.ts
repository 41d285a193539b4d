import { geoConicConformal, type GeoProjection } from 'd3';
import { presimplify, simplify } from 'topojson-simplify';
import type { Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

/** Boundaries laid out on a page: arcs in pixels, x to the right and y downward, simplified for that size. */
export interface FlatMap {
  topology: Topology;
  width: number;
  height: number;
}

/** What a map is drawn from: one geography, and how wide. */
export interface MapFrame {
  topology: Topology;
  object: string;
  width: number;
}

/** Corners smaller than this, in square pixels, cannot be seen. */
const smallestCorner = 0.5;
/** Room at the edges for the city line. */
const margin = 2;

/** The coordinates of arcs in degrees; quantised ones are restored (TopoJSON specification 2.1.3). */
function arcsInDegrees({ arcs, transform }: Topology): Position[][] {
  if (transform === undefined) return arcs;
  const [[kx, ky], [dx, dy]] = [transform.scale, transform.translate];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return [x * kx + dx, y * ky + dy];
    });
  });
}

/**
 * A conformal conic projection that fits the points: standard parallels at a sixth of the height from foot and top,
 * turned so that north is up in the middle. Points are fitted, not polygons: the sphere has no outer side, and a
 * ring that runs the wrong way round would stand for the rest of the world.
 */
function projectionFor(points: Position[], width: number): { projection: GeoProjection; height: number } {
  const [longitudes, latitudes] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const [west, east] = [least(longitudes), -least(longitudes.map((x) => -x))];
  const [south, north] = [least(latitudes), -least(latitudes.map((y) => -y))];
  const sixth = (north - south) / 6;
  const projection = geoConicConformal()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .precision(0);
  const coordinates = points as [number, number][];
  projection.fitWidth(width - 2 * margin, { type: 'MultiPoint', coordinates });
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const bottom = -least(coordinates.map((point) => -(projection(point)?.[1] ?? 0)));
  return { projection, height: Math.ceil(bottom + margin) };
}

/** Smallest of many: `Math.min(...)` overflows the stack above some 100,000 values. */
function least(values: number[]): number {
  return values.reduce((smallest, value) => Math.min(smallest, value), Infinity);
}

function flatten(topology: Topology, projection: GeoProjection): Topology {
  const flat = (point: Position): Position => projection(point as [number, number]) ?? point;
  const arcs = arcsInDegrees(topology).map((arc) => arc.map(flat));
  const simplified = simplify(presimplify({ type: 'Topology', objects: topology.objects, arcs }), smallestCorner);
  return { ...simplified, arcs: simplified.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x, y])) };
}

/** Boundaries and projections are the same on every page: each is computed once for a width. */
const projections = new WeakMap<Topology, Map<number, { projection: GeoProjection; height: number }>>();
const flatMaps = new WeakMap<Topology, Map<string, FlatMap>>();
const names = new WeakMap<Topology, number>();
let nextName = 0;

function remembered<Key, Value>(store: Map<Key, Value>, key: Key, compute: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const value = compute();
  store.set(key, value);
  return value;
}

function nameOf(topology: Topology): number {
  const known = names.get(topology);
  if (known !== undefined) return known;
  nextName += 1;
  names.set(topology, nextName);
  return nextName;
}

/** The named object of a topology. Throws RangeError, naming those that exist, when it is absent. */
export function objectOf(topology: Topology, object: string): GeometryObject {
  const found = topology.objects[object];
  if (found !== undefined) return found as GeometryObject;
  throw new RangeError(`missing object: ${object}; the topology has ${Object.keys(topology.objects).join(', ')}`);
}

function frameProjection({ topology, width }: MapFrame): { projection: GeoProjection; height: number } {
  const store = projections.get(topology) ?? new Map<number, { projection: GeoProjection; height: number }>();
  projections.set(topology, store);
  return remembered(store, width, () => projectionFor(arcsInDegrees(topology).flat(), width));
}

/**
 * Lays a topology out in the frame of another: its own, or the one it is an overlay of. Arcs stay shared, so that
 * neighbours stay joined after simplification. The result is kept for later calls with the same objects.
 * Example: a square degree in a frame 100 wide has its corners at about 2 and 98.
 */
export function flatMap(frame: MapFrame, topology: Topology = frame.topology): FlatMap {
  const store = flatMaps.get(topology) ?? new Map<string, FlatMap>();
  flatMaps.set(topology, store);
  return remembered(store, `${nameOf(frame.topology)} ${frame.width}`, () => {
    const { projection, height } = frameProjection(frame);
    return { topology: flatten(topology, projection), width: frame.width, height };
  });
}
