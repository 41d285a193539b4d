import { area, FillRule, intersect, type Path64, type Paths64, union } from 'clipper2-ts';
import type { Position } from 'geojson';
import { polygonsOf, type Shape } from './polygons-of.ts';

/** The outline of an area in a plane that keeps areas, ready to be laid over others. */
export interface Outline {
  id: string;
  paths: Paths64;
  box: { west: number; south: number; east: number; north: number };
  /** Square kilometers. */
  size: number;
}

const earthRadius = 6371.0088; // kilometers, the mean radius of the International Union of Geodesy and Geophysics
const steps = 1e8; // of the unit sphere: about 6 centimeters
const radians = Math.PI / 180;

/** Lambert's cylindrical projection keeps areas: x is the longitude, y the sine of the latitude. */
function project([longitude = 0, latitude = 0]: Position): { x: number; y: number } {
  return { x: Math.round(longitude * radians * steps), y: Math.round(Math.sin(latitude * radians) * steps) };
}

function pathsOf(shape: Shape): Path64[] {
  return polygonsOf(shape)
    .flat()
    .map((ring) => ring.slice(0, -1).map(project));
}

function squareKilometers(paths: Paths64): number {
  const total = paths.reduce((sum, path) => sum + area(path), 0);
  return (Math.abs(total) / steps ** 2) * earthRadius ** 2;
}

function boxOf(points: readonly { x: number; y: number }[]): Outline['box'] {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { x, y } of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

/**
 * An area of one or more shapes that do not overlap. Its size is in square kilometers on a sphere.
 * Example: a square degree at the equator is about 12,364 square kilometers.
 */
export function outlineOf(id: string, shapes: readonly Shape[]): Outline {
  const paths = union(shapes.flatMap(pathsOf), FillRule.EvenOdd);
  return { id, paths, box: boxOf(paths.flat()), size: squareKilometers(paths) };
}

const apart = (a: Outline['box'], b: Outline['box']): boolean =>
  a.west > b.east || b.west > a.east || a.south > b.north || b.south > a.north;

/** How much ground two areas share, in square kilometers. Example: two neighbors share 0. */
export function sharedGround(a: Outline, b: Outline): number {
  return apart(a.box, b.box) ? 0 : squareKilometers(intersect(a.paths, b.paths, FillRule.NonZero));
}

/**
 * Whether a ring crosses itself: then the ground inside it is not what its corners say.
 * Example: the ring 0 0, 1 1, 1 0, 0 1 does, a square does not.
 */
export function crossesItself(ring: readonly Position[]): boolean {
  const path = ring.slice(0, -1).map(project);
  const inside = squareKilometers(union([path], FillRule.EvenOdd));
  const told = squareKilometers([path]);
  return Math.abs(inside - told) > Math.max(1e-6, told * 1e-4);
}
