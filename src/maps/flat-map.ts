import type { GeoProjection } from 'd3';
import type { Position } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { arcsInDegrees, fitProjection } from './project.ts';

/** Boundaries laid out on a page: arcs in pixels, x to the right and y downward, simplified for that size. */
export interface FlatMap {
  topology: Topology;
  width: number;
  height: number;
}

/** Corners of less than this, in square pixels, cannot be seen. */
const smallestCorner = 1;

/** Boundaries are the same on every page, so each is laid out once: by the one that is fitted, its own, and width. */
const kept = new WeakMap<Topology, WeakMap<Topology, Map<number, FlatMap>>>();

function keptFor(fitted: Topology, topology: Topology): Map<number, FlatMap> {
  const byTopology = kept.get(fitted) ?? new WeakMap<Topology, Map<number, FlatMap>>();
  kept.set(fitted, byTopology);
  const byWidth = byTopology.get(topology) ?? new Map<number, FlatMap>();
  byTopology.set(topology, byWidth);
  return byWidth;
}

function flatten(topology: Topology, projection: GeoProjection): Topology {
  const flat = (point: Position): Position => {
    const found = projection(point as [number, number]);
    if (found === null) throw new RangeError(`a point that cannot be drawn: ${point.join(', ')}`);
    return found;
  };
  const arcs = arcsInDegrees(topology).map((arc) => arc.map(flat));
  const flatTopology: Topology<Objects> = { type: 'Topology', objects: topology.objects as Objects, arcs };
  return simplify(presimplify(flatTopology), smallestCorner);
}

/**
 * Lays a topology out so that `fitted` fills the width: itself, or the one it is an overlay of. Arcs stay shared, so
 * that neighbours stay joined after simplification. A second call with the same objects and width costs nothing.
 * Example: districts over tracts are `flatMap(districts, tracts, 555)`.
 */
export function flatMap(topology: Topology, fitted: Topology, width: number): FlatMap {
  const byWidth = keptFor(fitted, topology);
  const known = byWidth.get(width);
  if (known !== undefined) return known;
  const { projection, height } = fitProjection(arcsInDegrees(fitted).flat(), width);
  const laidOut = { topology: flatten(topology, projection), width, height };
  byWidth.set(width, laidOut);
  return laidOut;
}
