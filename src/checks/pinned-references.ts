import type { Pinned } from '../model/pinned.ts';
import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import { areasOf } from './known.ts';
import type { Read } from './read-object.ts';

/** Every period that figures of these sources are of; of all sources when `sources` is null. */
function periodsOf(folder: Folder, sources: readonly string[] | null): Set<string> {
  const tables = [...folder.tables].filter(([id]) => sources === null || sources.includes(id));
  return new Set(tables.flatMap(([, { rows }]) => rows.map(({ row }) => row.period)));
}

/** The sources of an indicator's figures; null when it cannot be read. */
function sourcesOf(folder: Folder, id: string): string[] | null {
  const found = folder.objects.indicators.get(id)?.value;
  if (found === undefined) return null;
  return [...(found.figures === null ? [] : [found.figures.source]), ...found.places.map(({ source }) => source)];
}

function placeProblems(folder: Folder, read: Read<{ about: Pinned }>): Problem[] {
  const { place } = read.value.about;
  if (place === null) return [];
  const path = ['about', 'place', 'geography'];
  const missing = danglingReference(read, path, 'geography', place.geography, folder.ids.geographies);
  if (missing.length > 0) return missing;
  const geography = folder.objects.geographies.get(place.geography)?.value;
  if (geography?.pages === false) {
    const withPages = [...folder.objects.geographies].filter(([, { value }]) => value.pages).map(([id]) => id);
    const wrong = `the places of "${place.geography}" have no pages`;
    return [faultAt(read, path, { wrong, allowed: withPages.join(', '), mend: 'name a place that has a page' })];
  }
  return danglingReference(read, ['about', 'place', 'area'], 'area', place.area, areasOf(folder, place.geography));
}

function periodProblems(folder: Folder, read: Read<{ about: Pinned }>): Problem[] {
  const { indicator, period } = read.value.about;
  if (period === null) return [];
  const sources = indicator === null ? null : sourcesOf(folder, indicator);
  if (indicator !== null && sources === null) return [];
  return danglingReference(read, ['about', 'period'], 'period', period, periodsOf(folder, sources));
}

/**
 * What somebody's words are about must be on the site: the indicator, the place with a page, and a period that the
 * indicator, or any table where none is named, has figures of.
 */
export function pinnedReferences(folder: Folder, read: Read<{ about: Pinned }>): Problem[] {
  const { indicator } = read.value.about;
  const { indicators } = folder.ids;
  return [
    ...(indicator === null ? [] : danglingReference(read, ['about', 'indicator'], 'indicator', indicator, indicators)),
    ...placeProblems(folder, read),
    ...periodProblems(folder, read),
  ];
}
