import type { Indicator } from '../model/indicator.ts';
import type { Problem } from '../model/problem.ts';
import { faultAt, faultInCell, type Located } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Path } from './parse-yaml.ts';
import { isWaiting } from './waiting.ts';

type Begun = 'indicators' | 'sources' | 'dimensions' | 'geographies';

type Fault = (read: Located, path: Path, id: string, kind?: Begun) => Problem[];

/** Where a published indicator names a source, a division or a kind of places. */
function namedBy({ figures, places }: Indicator): [Path, 'sources' | 'dimensions' | 'geographies', string][] {
  const layers = places.flatMap(({ source, geography }, at): [Path, 'sources' | 'geographies', string][] => [
    [['places', at, 'source'], 'sources', source],
    [['places', at, 'geography'], 'geographies', geography],
  ]);
  if (figures === null) return layers;
  return [
    [['figures', 'source'], 'sources', figures.source],
    [['figures', 'geography'], 'geographies', figures.geography],
    ...figures.dimensions.map((id, at): [Path, 'dimensions', string] => [
      ['figures', 'dimensions', at],
      'dimensions',
      id,
    ]),
    ...layers,
  ];
}

/** Why something is not published, and what to do; null where it is. */
function whyNot(folder: Folder, kind: Begun, id: string): { wrong: string; mend: string } | null {
  if (folder.objects[kind].get(id)?.value.draft === true)
    return {
      wrong: `"${id}" is a draft`,
      mend: 'take it out here, or say `draft: false` in its file when it is finished',
    };
  const indicator = kind === 'indicators' ? folder.objects.indicators.get(id)?.value : undefined;
  if (indicator === undefined || !isWaiting(folder, indicator)) return null;
  return { wrong: `"${id}" waits for its first table`, mend: 'take it out here, or refresh its source first' };
}

/** Measures of the budget lead to the pages of indicators, which must be there. */
function budgetReferences(folder: Folder): Problem[] {
  return (folder.budget.indicators?.rows ?? []).flatMap((placed) => {
    const why = whyNot(folder, 'indicators', placed.row.indicator);
    return why === null ? [] : [faultInCell(placed, 'indicator', { ...why, allowed: 'what is published' })];
  });
}

/** What printed notes and requests are about is printed too. */
function pinnedFaults(folder: Folder, fault: Fault): Problem[] {
  const { notes, requests } = folder.objects;
  const pinned = [...notes.values(), ...requests.values()].filter(({ value }) => !value.draft);
  return pinned.flatMap((read) => {
    const { indicator, place } = read.value.about;
    return [
      ...(indicator === null ? [] : fault(read, ['about', 'indicator'], indicator)),
      ...(place === null ? [] : fault(read, ['about', 'place', 'geography'], place.geography, 'geographies')),
    ];
  });
}

/** The lens is worked out from what pages show. */
function lensProblems({ lens }: Folder, fault: Fault): Problem[] {
  const need = lens?.value.need ?? [];
  return need.flatMap(({ indicator }, at) => fault(lens!, ['need', at, 'indicator'], indicator));
}

/** What is published may not name what is not: neither the pages nor the indicators on them. */
export function draftReferences(folder: Folder): Problem[] {
  const fault: Fault = (read, path, id, kind = 'indicators') => {
    const why = whyNot(folder, kind, id);
    return why === null ? [] : [faultAt(read, path, { ...why, allowed: 'what is published' })];
  };
  const { site } = folder;
  const home = site === null ? [] : site.value.home.flatMap((id, at) => fault(site, ['home', at], id));
  const map =
    site === null || site.value.homeMap === null
      ? []
      : fault(site, ['homeMap', 'indicator'], site.value.homeMap.indicator);
  const areas = [...folder.objects['policy-areas'].values()].flatMap((read) =>
    read.value.indicators.flatMap((id, at) => fault(read, ['indicators', at], id)),
  );
  const reports = [...folder.objects.reports.values()].flatMap((read) =>
    [...read.value.summary.entries()].flatMap(([at, id]) => fault(read, ['summary', at], id)),
  );
  const published = [...folder.objects.indicators.values()].filter(({ value }) => !value.draft);
  const indicators = published.flatMap((read) =>
    namedBy(read.value).flatMap(([path, kind, id]) => fault(read, path, id, kind)),
  );
  const others = [...budgetReferences(folder), ...pinnedFaults(folder, fault), ...lensProblems(folder, fault)];
  return [...home, ...map, ...areas, ...reports, ...indicators, ...others];
}
