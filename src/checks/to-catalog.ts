import type { Catalog } from '../model/catalog.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Folder } from './folder.ts';
import { isWaiting } from './waiting.ts';

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

const valueOf = <T>(read: { value: T }): T => read.value;

interface Begun {
  draft: boolean;
  id: string;
  texts: object;
}

/** What is published of a kind of which some may be drafts. */
const finished = <T extends Pick<Begun, 'draft'>>(all: ReadonlyMap<string, { value: T }>): Map<string, T> =>
  new Map([...all].filter(([, { value }]) => !value.draft).map(([key, { value }]) => [key, value]));

/** Finished indicators: those whose tables are there, or those that wait for one. */
function indicatorsOf(folder: Folder, waiting: boolean): Map<string, Indicator> {
  const all = [...finished(folder.objects.indicators)];
  return new Map(all.filter(([, value]) => isWaiting(folder, value) === waiting));
}

function titleOf(value: Begun): string {
  const { title, name } = { ...value.texts, ...value } as { title?: string; name?: string };
  return title ?? name ?? value.id;
}

function draftsOf(folder: Folder): Catalog['drafts'] {
  const { objects } = folder;
  const kinds = ['indicators', 'sources', 'dimensions', 'geographies'] as const;
  const begun = kinds.flatMap((kind) =>
    [...objects[kind].values()].map(({ value }) => [kind, value as Begun] as const),
  );
  const indicators = [...objects.indicators.values()].map(({ value }) => value);
  const waiting = new Set<Begun>(indicators.filter((value) => isWaiting(folder, value)));
  const drafts = begun.filter(([, value]) => value.draft || waiting.has(value));
  return new Map(
    drafts.map(([kind, value]) => [
      `${kind}/${value.id}`,
      { kind, id: value.id, title: titleOf(value), texts: value.texts },
    ]),
  );
}

/** Releases in the order they were made, each with the text of its tables. */
function releasesOf({ releases, frozen }: Folder): Catalog['releases'] {
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
  const ordered = [...releases].sort(([a], [b]) => (a < b ? -1 : 1));
  return mapValues(new Map(ordered), ({ value: manifest }) => ({
    manifest,
    tables: new Map(manifest.indicators.map((one) => [one.id, text(frozen.get(`releases/${one.in}/${one.id}.csv`))])),
  }));
}

const rowsOf = <Row>(read: { rows: { row: Row }[] }): Row[] => read.rows.map(({ row }) => row);

function budgetOf({ budget }: Folder): Catalog['budget'] {
  const { recipe, expenditures, measures, programs, indicators, receipts } = budget;
  const [money, counted] = [receipts.get('expenditures'), receipts.get('measures')];
  if (recipe === null || expenditures === null || measures === null || programs === null) return null;
  if (indicators === null || money === undefined || counted === undefined) return null;
  return {
    recipe: recipe.value,
    expenditures: rowsOf(expenditures),
    measures: rowsOf(measures),
    programs: rowsOf(programs),
    indicators: rowsOf(indicators),
    receipts: { expenditures: money.value, measures: counted.value },
  };
}

/**
 * The catalog of a folder that has no problems: the same content without places. Maps keep the order of the paths,
 * which is the order of the ids. Null when the site or the glossary could not be read.
 */
export function toCatalog(folder: Folder): Catalog | null {
  const { site, glossary, lens, objects } = folder;
  if (site === null || glossary === null) return null;
  return {
    site: site.value,
    glossary: glossary.value,
    lens: lens?.value ?? null,
    issueAreas: mapValues(objects['issue-areas'], valueOf),
    indicators: indicatorsOf(folder, false),
    waiting: indicatorsOf(folder, true),
    drafts: draftsOf(folder),
    sources: finished(objects.sources),
    dimensions: finished(objects.dimensions),
    geographies: finished(objects.geographies),
    pages: mapValues(objects.pages, valueOf),
    policyAreas: mapValues(objects['policy-areas'], valueOf),
    programs: mapValues(objects.programs, valueOf),
    levers: mapValues(objects.levers, valueOf),
    reports: mapValues(objects.reports, valueOf),
    groupTopics: mapValues(objects['group-topics'], valueOf),
    meetingKits: mapValues(objects['meeting-kits'], valueOf),
    notes: finished(objects.notes),
    requests: finished(objects.requests),
    corrections: mapValues(objects.corrections, valueOf),
    releases: releasesOf(folder),
    crosswalks: mapValues(folder.crosswalks, ({ rows }) => rows.map(({ row }) => row)),
    areaCrosswalks: mapValues(folder.areaCrosswalks, ({ rows }) => rows.map(({ row }) => row)),
    areaOverlaps: folder.areaOverlaps?.rows.map(({ row }) => row) ?? [],
    tables: mapValues(folder.tables, ({ rows }) => rows.map(({ row }) => row)),
    receipts: mapValues(folder.receipts, valueOf),
    boundaries: mapValues(folder.boundaries, ({ topology }) => topology),
    words: mapValues(folder.words, (words) => mapValues(words, valueOf)),
    budget: budgetOf(folder),
  };
}
