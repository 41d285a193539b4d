import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import { areasOf, seriesOf } from './known.ts';
import type { Read } from './read-object.ts';

function issueAreaOf(folder: Folder, indicator: string): string | undefined {
  return folder.objects.indicators.get(indicator)?.value.issueArea;
}

/** Each indicator of the home page exists, and no issue area has two. */
function homeProblems(folder: Folder, read: Read<Site>): Problem[] {
  const { home } = read.value;
  const areas = home.map((indicator) => issueAreaOf(folder, indicator));
  return home.flatMap((indicator, index) => {
    const path = ['home', index];
    const unknown = danglingReference(read, path, 'indicator', indicator, folder.ids.indicators);
    const area = areas[index];
    if (area === undefined || areas.indexOf(area) === index) return unknown;
    const wrong = `"${indicator}" is a second indicator of the issue area \`${area}\``;
    return [...unknown, faultAt(read, path, { wrong, allowed: 'one an issue area', mend: 'remove one of the two' })];
  });
}

/** Each indicator at the head of the pages of places exists and has figures by place. */
function headlineProblems(folder: Folder, read: Read<Site>): Problem[] {
  const byPlace = [...folder.objects.indicators].filter(([, one]) => one.value.places.length > 0).map(([id]) => id);
  return read.value.headlines.flatMap((indicator, index) =>
    danglingReference(read, ['headlines', index], 'indicator with figures by place', indicator, byPlace),
  );
}

function homeMapProblems(folder: Folder, read: Read<Site>): Problem[] {
  const { homeMap } = read.value;
  if (homeMap === null) return [];
  const { indicator, geography } = homeMap;
  const places = folder.objects.indicators.get(indicator)?.value.places;
  const layers = places === undefined ? null : places.map((place) => place.geography);
  return [
    ...danglingReference(read, ['homeMap', 'indicator'], 'indicator', indicator, folder.ids.indicators),
    ...danglingReference(read, ['homeMap', 'geography'], `map of \`${indicator}\``, geography, layers),
  ];
}

function segregationProblems(folder: Folder, read: Read<Site>): Problem[] {
  const { segregation } = read.value;
  if (segregation === null) return [];
  const { source, series, geography, dimension } = segregation;
  const known = seriesOf(folder, source);
  return [
    ...danglingReference(read, ['segregation', 'source'], 'source', source, folder.ids.sources),
    ...danglingReference(read, ['segregation', 'series'], `series of \`${source}\``, series, known),
    ...danglingReference(read, ['segregation', 'geography'], 'geography', geography, folder.ids.geographies),
    ...danglingReference(read, ['segregation', 'dimension'], 'dimension', dimension, folder.ids.dimensions),
  ];
}

function languageProblems(read: Read<Site>): Problem[] {
  const ids = read.value.languages.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const words = { wrong: `language "${id}" stands twice`, allowed: 'each language once', mend: 'remove one' };
    return [faultAt(read, ['languages', index, 'id'], words)];
  });
}

/** What `site.yaml` names must exist: the city's geography and area, the indicators of the home page, its map. */
export function siteReferences(folder: Folder): Problem[] {
  const read = folder.site;
  if (read === null) return [];
  const { geography, area } = read.value;
  return [
    ...danglingReference(read, ['geography'], 'geography', geography, folder.ids.geographies),
    ...danglingReference(read, ['area'], `area of \`${geography}\``, area, areasOf(folder, geography)),
    ...homeProblems(folder, read),
    ...headlineProblems(folder, read),
    ...homeMapProblems(folder, read),
    ...segregationProblems(folder, read),
    ...languageProblems(read),
  ];
}
