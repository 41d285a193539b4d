import { plainName } from '../checks/sheet-columns.ts';
import { type AreaIndex, areaIndex, findArea } from '../geo/area-index.ts';
import { metresToEdge, type Position } from '../geo/distance.ts';
import { type Edges, edgesOf } from '../geo/point-in-area.ts';
import { positionFault } from '../geo/position-fault.ts';
import type { LensData } from '../model/lens-data.ts';

/** What places are looked up by, made once a file. */
export interface Places {
  index: AreaIndex;
  edges: ReadonlyMap<string, Edges>;
  /** Places by how people write them: in small letters as it stands, and in plain letters. */
  named: ReadonlyMap<string, string>;
  tolerance: number;
  box: LensData['box'];
}

/** How people write that a project is for all. */
const everywhere = ['citywide', 'city', 'all', 'whole city', 'toda la ciudad', 'ciudad', 'todos'];

export const wholePlace = '*';

const asWritten = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Makes what `placeNamed` and `placeAt` look in. Throws RangeError without areas. */
export function placesOf(data: Pick<LensData, 'areas' | 'lineTolerance' | 'one' | 'box'>): Places {
  const { areas, lineTolerance, one, box } = data;
  const before = ['', 'cd', 'district', 'distrito', ...Object.values(one)];
  const named = areas.flatMap(({ id, names }) =>
    [...before.map((word) => word + id), ...Object.values(names)].map((name): [string, string] => [name, id]),
  );
  const whole = everywhere.map((name): [string, string] => [name, wholePlace]);
  const all = [...whole, ...named];
  // As it is written wins over what it is in plain letters.
  const plainly = all.map(([name, id]): [string, string] => [plainName(name), id]);
  const exactly = all.map(([name, id]): [string, string] => [asWritten(name), id]);
  return {
    index: areaIndex(areas),
    edges: new Map(areas.map(({ id, shape }) => [id, edgesOf(shape)])),
    named: new Map([...plainly, ...exactly].filter(([name]) => name !== '')),
    tolerance: lineTolerance,
    box,
  };
}

/**
 * A text that may be read by its plain letters. Two numbers with a sign between them are none ("1,2" is not 12), a sign before or
 * a percent sign after a number says that it is no place, and letters of other scripts would be lost.
 */
function isPlain(text: string): boolean {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
  return !/\d\D+\d|^[-−–+$€£¥]|%/.test(letters) && !/[^\p{ASCII}]/u.test(letters.replace(/[^\p{L}\p{N}]/gu, ''));
}

/** The place that a text means: its id, `*` for everywhere, null for none. Example: "CD 8" is 8, "1,2" is none. */
export function placeNamed({ named }: Places, text: string): string | null {
  return named.get(asWritten(text)) ?? (isPlain(text) ? named.get(plainName(text)) : undefined) ?? null;
}

/** The place a point lies in, or the code of what is wrong with the point. */
export type Located = { area: string } | { code: string; values?: Record<string, string> };

/**
 * The place of a point, given the place that its row names, if any. A point that lies outside the named place by less than the
 * tolerance belongs to it, since boundaries are simplified. Numbers that would fit the other way round are told so.
 * Example: a point in place 2 whose row names 3 disagrees.
 */
export function placeAt(places: Places, point: Position, named: string | null): Located {
  const { longitude, latitude } = point;
  if (positionFault(longitude, latitude) === 'unknown') return { code: 'project-zero-point' };
  const found = positionFault(longitude, latitude) === null ? findArea(places.index, longitude, latitude) : null;
  if (named === null) return found === null ? outside(places, point) : { area: found };
  if (found === named) return { area: found };
  if (named === wholePlace)
    return { code: 'project-two-places', values: { found: found ?? '–', named: everywhere[0]! } };
  if (metresToEdge(point, places.edges.get(named)!) <= places.tolerance) return { area: named };
  return found === null ? outside(places, point) : { code: 'project-two-places', values: { found, named } };
}

function outside({ index, box }: Places, { longitude, latitude }: Position): Located {
  return findArea(index, latitude, longitude) === null
    ? { code: 'project-outside', values: box }
    : { code: 'project-swapped', values: box };
}
