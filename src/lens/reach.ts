import { metresBetween } from '../geo/distance.ts';
import type { LensData, NearArea, Residents } from '../model/lens-data.ts';
import type { Project } from './project.ts';

/** People within reach: the small areas they live in, all of them, and by group; null where no figure is published. */
export interface People {
  areas: number;
  all: number | null;
  groups: (number | null)[];
}

/** Who lives within reach of each project and of all of a kind together, everyone once. */
export interface Reach {
  /** By project, in their order; null for projects that are for everywhere. */
  projects: (People | null)[];
  /** Of all projects given by a point; null where there is none. */
  points: People | null;
  /** Of all projects given by their place; null where there is none. */
  places: People | null;
}

const total = (values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + value!, 0);

/** Residents of several areas together. Nothing within reach is no figure, and not zero people. */
export function peopleIn(residents: readonly Pick<Residents, 'all' | 'groups'>[], groups: number): People {
  if (residents.length === 0) return { areas: 0, all: null, groups: Array.from({ length: groups }, () => null) };
  return {
    areas: residents.length,
    all: total(residents.map(({ all }) => all)),
    groups: Array.from({ length: groups }, (_, at) => total(residents.map((one) => one.groups[at] ?? null))),
  };
}

/** The small areas whose point lies within so many metres of a place, by their number in the list. */
function within(nearAreas: readonly NearArea[], longitude: number, latitude: number, metres: number): number[] {
  const degrees = metres / 110_000;
  const found: number[] = [];
  nearAreas.forEach((area, at) => {
    // A square first: most areas lie far away, and fifty thousand points ask for all of them.
    if (Math.abs(area.latitude - latitude) > degrees) return;
    if (metresBetween({ longitude, latitude }, area) <= metres) found.push(at);
  });
  return found;
}

/**
 * Who lives within reach of projects. Of a point: the residents of the small areas whose representative point lies within
 * `metres`, counted whole. Of a place: its residents. Together everyone is counted once.
 * Example: two points that reach the same tract of 4,000 have 4,000 together.
 */
export function reachOf(projects: readonly Project[], data: LensData, metres: number): Reach {
  const { nearAreas, areas, groups } = data;
  const people = (list: readonly Pick<Residents, 'all' | 'groups'>[]): People => peopleIn(list, groups.length);
  const byPlace = new Map(areas.map(({ id, people: here }) => [id, here]));
  const [near, named] = [new Set<number>(), new Set<string>()];
  const known = new Map<string, People>();
  const each = projects.map(({ place }): People | null => {
    if (place.kind === 'whole') return null;
    if (place.kind === 'area') {
      named.add(place.area);
      return people([byPlace.get(place.area)!]);
    }
    const key = `${place.longitude},${place.latitude}`;
    if (!known.has(key)) {
      const found = within(nearAreas, place.longitude, place.latitude, metres);
      for (const at of found) near.add(at);
      known.set(key, people(found.map((at) => nearAreas[at]!.people)));
    }
    return known.get(key)!;
  });
  return {
    projects: each,
    points: known.size === 0 ? null : people([...near].map((at) => nearAreas[at]!.people)),
    places: named.size === 0 ? null : people([...named].map((id) => byPlace.get(id)!)),
  };
}
