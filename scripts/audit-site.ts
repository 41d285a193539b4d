import { compareText } from '../src/format/sort.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Effects } from './effects.ts';
import { htmlLeaks, type HiddenOnPage, orderLeaks, parsePage } from './html-leaks.ts';
import { countsInDownload, countsInTable, type PrintedCount, type Row, rowsOf } from './printed-counts.ts';
import { csvLeaks, type Files, jsonLeaks, type Printed } from './site-leaks.ts';
import { attackersView, recoverable, type SeenCell } from './steps/attackers-view.ts';
import { inLanguages } from './words.ts';

/** What a reader of a built folder could work out, and what it says that it must not. */
export interface SiteAudit {
  seen: SeenCell[];
  recoverable: Problem[];
  /** Lines `file:line  what`, one a number, mark or order that gives away a figure that is not published. */
  leaks: string[];
}

/** What a folder gives away, the counts it prints of sources that hide some, and its indicators by division. */
interface Folder {
  leaks: string[];
  counts: PrintedCount[];
  printed: Pick<Printed, 'id' | 'divisions'>[];
}

/** The files of single indicators first: those of places and issue areas repeat their lines. */
const ownFirst = (a: string, b: string): number =>
  Number(b.includes('data/indicators/')) - Number(a.includes('data/indicators/')) || (a < b ? -1 : 1);

/** Whether a file says nothing that one before it did not say, line by line; its own lines are then known as well. */
export function isRepeated(text: string, seen: Set<string>): boolean {
  const lines = text.split('\n');
  const repeated = lines.every((line) => seen.has(line));
  for (const line of lines) seen.add(line);
  return repeated;
}

/** Reads a folder file by file and keeps only what is asked of it: all files together are hundreds of megabytes. */
async function readFolder(effects: Effects, catalog: Catalog, folder: string): Promise<Folder> {
  const paths = (await effects.listFiles(folder)).filter((path) => !path.startsWith('_astro/'));
  const found: Folder = { leaks: [], counts: [], printed: [] };
  const take = (files: Files): void => {
    found.leaks.push(...csvLeaks(folder, files), ...jsonLeaks(folder, files));
    for (const one of countsIn(catalog, folder, files)) if (hides(catalog, one.source)) found.counts.push(one);
  };
  const seen = new Set<string>();
  for (const path of paths.filter((one) => one.endsWith('.csv')).sort(ownFirst)) {
    const text = await effects.readText(`${folder}/${path}`);
    if (isRepeated(text, seen)) continue;
    const rows = rowsOf(text);
    if (rows[0] !== undefined && 'status' in rows[0] && 'estimate' in rows[0])
      take({ csv: [{ path, rows }], json: [] });
  }
  // Files of groups and topics hold the rows of their CSV, without empty cells; what describes these has no rows.
  for (const path of paths.filter((one) => /(^|\/)data\/groups\/.+(?<!csv-metadata)\.json$/.test(one))) {
    const { figures } = JSON.parse(await effects.readText(`${folder}/${path}`)) as { figures: Row[] };
    if (figures.length > 0) take({ csv: [{ path, rows: figures }], json: [] });
  }
  // Other files of an indicator have a second dot in their name and describe this one, or are made from the same rows.
  for (const path of paths.filter((one) => /(^|\/)data\/indicators\/[^/.]+\.json$/.test(one))) {
    const one = JSON.parse(await effects.readText(`${folder}/${path}`)) as Printed;
    take({ csv: [], json: [{ path, one }] });
    found.printed.push({ id: one.id, divisions: one.divisions });
  }
  return found;
}

/** Only counts of sources of class `standard` are ever withheld, so only these can be worked out. */
const hides = (catalog: Catalog, source: string): boolean => catalog.sources.get(source)?.privacy === 'standard';

/** Counts in files: a table names its series, a download its indicator. */
function countsIn(catalog: Catalog, folder: string, { csv, json }: Files): PrintedCount[] {
  const inCsv = csv.flatMap(({ path, rows }) => {
    const where = (at: number): string => `${folder}/${path}:${at + 2}`;
    if (rows[0]!['series'] === undefined) return countsInDownload(catalog, rows, where);
    return countsInTable(path.replace(/^.*\/|\.csv$/g, ''), rows, where);
  });
  const inJson = json.flatMap(({ path, one }) => {
    const { measure, unit, per } = one.indicator;
    const rows = one.observations.map((each): Row => ({ ...each, indicator: one.id, measure, unit, per }));
    return countsInDownload(catalog, rows, (at) => `${folder}/${path}  observations[${at}]`);
  });
  return [...inCsv, ...inJson];
}

/** Groups without a figure on the pages of a language. */
function hiddenIn(catalog: Catalog, language: string, printed: Folder['printed']): HiddenOnPage[] {
  return printed
    .map((one) => ({ indicator: one.id, groups: hiddenGroups(catalog, language, one) }))
    .filter(({ groups }) => groups.size > 0);
}

function hiddenGroups(
  catalog: Catalog,
  language: string,
  { divisions }: Pick<Printed, 'divisions'>,
): Map<string, string> {
  const shown = new Set(
    divisions.flatMap(({ rows }) => rows.filter((row) => row.latest.status === 'published').map(({ group }) => group)),
  );
  return new Map(
    divisions.flatMap(({ dimension, rows }) =>
      rows
        .filter(({ group }) => !shown.has(group))
        .map(({ group }) => [group, labelsOf(catalog, dimension, language)[group]?.label ?? group] as const),
    ),
  );
}

function labelsOf(catalog: Catalog, dimension: string, language: string) {
  const texts = catalog.dimensions.get(dimension)!.texts;
  return (inLanguages(catalog, `dimensions/${dimension}`, texts)[language] ?? texts).groups;
}

/** The order in which a language lists the groups of a table: by label, rests last; ages in their own order. */
function orderOf(catalog: Catalog, language: string, locale: string) {
  const compare = compareText(locale);
  return (groups: readonly string[]): string[] => {
    const found = [...catalog.dimensions.values()].find((one) =>
      groups.every((group) => one.groups.some(({ id }) => id === group)),
    );
    if (found === undefined) return [...groups];
    const natural = found.groups.filter(({ id }) => groups.includes(id));
    if (found.order === 'natural') return natural.map(({ id }) => id);
    const labels = labelsOf(catalog, found.id, language);
    const byLabel = natural
      .filter(({ last }) => !last)
      .sort((a, b) => compare(labels[a.id]!.label, labels[b.id]!.label));
    return [...byLabel, ...natural.filter(({ last }) => last)].map(({ id }) => id);
  };
}

/** Whether a page could speak of a hidden group: it has its row or its label; labels that HTML writes otherwise count. */
const speaksOf =
  (html: string) =>
  ({ indicator, groups }: HiddenOnPage): boolean =>
    html.includes(indicator) &&
    [...groups].some(
      ([group, label]) =>
        html.includes(`data-group="${group}"`) ||
        html.includes(`data-standing="${indicator} ${group}"`) ||
        /[&<>"']/.test(label) ||
        html.includes(label),
    );

/**
 * The language of a page by its path: the first has no folder, and embeds have theirs below `embed`.
 * Example: `es/data/index.html` and `embed/es/oars--kin/index.html` are Spanish, `data/index.html` is of the first.
 */
export function languageOf(path: string, [first = '', ...others]: readonly string[]): string {
  const folder = path.replace(/^embed\//, '').split('/')[0]!;
  return others.includes(folder) ? folder : first;
}

async function pageLeaks(
  effects: Effects,
  catalog: Catalog,
  folder: string,
  printed: Folder['printed'],
): Promise<string[]> {
  const pages = (await effects.listFiles(folder)).filter((path) => path.endsWith('.html'));
  const leaks: string[] = [];
  const languages = catalog.site.languages.map(({ id }) => id);
  for (const { id, locale } of catalog.site.languages) {
    const own = pages.filter((path) => languageOf(path, languages) === id);
    const hidden = hiddenIn(catalog, id, printed);
    for (const path of own) {
      const html = await effects.readText(`${folder}/${path}`);
      const named = hidden.filter(speaksOf(html));
      const hasGroups = html.includes('data-group=');
      if (named.length === 0 && !hasGroups) continue;
      const document = parsePage(html);
      leaks.push(...htmlLeaks(document, `${folder}/${path}`, named));
      if (hasGroups) leaks.push(...orderLeaks(document, `${folder}/${path}`, orderOf(catalog, id, locale)));
    }
  }
  return leaks;
}

/**
 * Audits a built folder as a reader finds it: what can be worked out of all its files, of the tables and of earlier
 * releases together (METHOD 10.5 and 10.6), and what any page, drawing, file or order gives away (METHOD 10.7).
 * `earlier` are folders of earlier releases, built or as tables, that may still be read somewhere.
 */
export async function auditSite(
  effects: Effects,
  catalog: Catalog,
  site: string,
  earlier: readonly string[] = [],
): Promise<SiteAudit> {
  const own = await readFolder(effects, catalog, site);
  const counts = [...own.counts];
  for (const folder of earlier) counts.push(...(await readFolder(effects, catalog, folder)).counts);
  const seen = attackersView(catalog, counts);
  const leaks = [...own.leaks, ...(await pageLeaks(effects, catalog, site, own.printed))];
  return { seen, recoverable: recoverable(seen), leaks };
}
