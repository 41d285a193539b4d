import type { Feature, FeatureCollection, Position } from 'geojson';
import { crossesItself, outlineOf, type Outline, sharedGround } from './area-overlay.ts';
import { polygonsOf, type Shape } from './polygons-of.ts';

/** What is wrong with a file of boundaries: which shape, what, and how to mend it. */
export interface BoundaryFault {
  place: string;
  wrong: string;
  mend: string;
}

/** In another coordinate system coordinates are no degrees: meters or feet reach far beyond these. */
const noDegrees = ([x = NaN, y = NaN]: Position): boolean => !(Math.abs(x) <= 180 && Math.abs(y) <= 90);

const isOpen = (ring: Position[]): boolean => ring.length < 4 || String(ring[0]) !== String(ring.at(-1));

function fileFaults(file: string, features: FeatureCollection<Shape>): BoundaryFault[] {
  const crs = (features as { crs?: { properties?: { name?: string } } }).crs?.properties?.name;
  const known = crs === undefined || /CRS84|EPSG::?4326$/.test(crs);
  const mend = 'export it again as WGS 84 longitude and latitude (EPSG:4326)';
  return known ? [] : [{ place: file, wrong: `its coordinate system is ${crs}`, mend }];
}

function idFault({ properties }: Feature<Shape>, place: string, property: string): BoundaryFault[] {
  const value: unknown = properties?.[property];
  if ((typeof value === 'string' && value !== '') || typeof value === 'number') return [];
  const has = Object.keys(properties ?? {}).join(', ');
  return [{ place, wrong: `has no "${property}"; it has ${has}`, mend: `give it its ${property}` }];
}

function shapeFaults({ geometry }: Feature<Shape | null>, place: string, whole: Outline | null): BoundaryFault[] {
  if (geometry === null || !/^(Multi)?Polygon$/.test(geometry.type))
    return [{ place, wrong: `is ${geometry?.type ?? 'without a shape'}`, mend: 'keep polygons only' }];
  const rings = polygonsOf(geometry).flat();
  if (rings.some((ring) => ring.some(noDegrees)))
    return [{ place, wrong: 'has coordinates that are no degrees', mend: 'export it as WGS 84 (EPSG:4326)' }];
  if (rings.some(isOpen)) return [{ place, wrong: 'has a ring that is not closed', mend: 'repair its rings' }];
  if (rings.some(crossesItself)) return [{ place, wrong: 'crosses itself', mend: 'repair it where its line crosses' }];
  const outside = whole !== null && sharedGround(outlineOf('', [geometry]), whole) === 0;
  const mend = 'leave it out, or take the layer of this city';
  return outside ? [{ place, wrong: 'lies outside the city altogether', mend }] : [];
}

/**
 * Every fault of a file of boundaries at once: another coordinate system, a shape without id, without area, open,
 * crossing itself, or outside `whole` (null: not asked). Rings that run the wrong way are no fault: they are turned.
 * Example: a shape with coordinates in feet gives `shape 3 (district 7) has coordinates that are no degrees`.
 */
export function boundaryFaults(
  file: string,
  features: FeatureCollection<Shape>,
  property: string,
  whole: Outline | null,
): BoundaryFault[] {
  const each = features.features.flatMap((one, index) => {
    const id: unknown = one.properties?.[property];
    const place = `${file}, shape ${index + 1}${id === undefined ? '' : ` (${property} ${String(id)})`}`;
    return [...idFault(one, place, property), ...shapeFaults(one, place, whole)];
  });
  return [...fileFaults(file, features), ...each];
}
