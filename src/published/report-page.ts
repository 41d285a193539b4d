import { compareText } from '../format/sort.ts';
import type { IssueAreaTexts } from '../model/issue-area.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { Report, ReportTexts } from '../model/report.ts';
import { goesOver, printedDivisions } from '../model/report-scope.ts';
import type { PageContext } from './page-context.ts';
import { placeSentence } from './place-page.ts';
import { placeLayers, placeRow, type PlaceRow } from './place.ts';
import { type Starter, storyStarters } from './story-starters.ts';

/** One issue area of a report, with what is printed of it. */
export interface ReportPart {
  id: string;
  texts: IssueAreaTexts;
  indicators: PublishedIndicator[];
  /** First sentences of the indicators of the summary, by their names. */
  summary: string[];
  /** Differences that hold against all that were tested, are recent, and concern many people. */
  holding: Starter[];
  /** Of a report on a place: its figures beside the whole. */
  rows: PlaceRow[];
}

/** What the pages of a report are printed from. */
export interface ReportPage {
  report: Report;
  texts: ReportTexts;
  /** The place of a report on a place, else null. */
  area: string | null;
  /** On the cover: the name of the place, or the title of the report. */
  name: string;
  path: string;
  /** Where its figures lie as CSV, below the root of the site. */
  file: string;
  parts: ReportPart[];
  /** How many differences were tested together, and each of them with its verdict. */
  scanned: number;
  firstYear: number;
  judged: Starter[];
  /** The sources of its figures by publisher and title, each with the issue areas it serves. */
  sources: { id: string; areas: string[] }[];
  /** The newest release, and how many indicators are not as it has them. */
  release: string | null;
  changed: number;
}

/** The report in the words of a page; lists that are empty need no words. Throws when there is none of this id. */
export function declaredReport(page: PageContext, id: string): { report: Report; texts: ReportTexts } {
  const found = page.site.reports.find(({ report }) => report.id === id);
  const texts = found?.texts[page.language.id];
  if (found === undefined || texts === undefined) throw new Error(`there is no report "${id}"`);
  return { report: found.report, texts: { ...found.report.texts, ...texts } };
}

/** The indicators of a report with those divisions alone that it prints: what is printed is tested together. */
function printedOf(page: PageContext, report: Report): PublishedIndicator[] {
  return page
    .indicators()
    .filter((one) => goesOver(report, one))
    .map((one) => ({ ...one, divisions: printedDivisions(report, one.divisions) }));
}

/** A report on a place has its figures for that kind of place, and one on a group those that know the group. */
function isShown({ kind, geography }: Report, one: PublishedIndicator): boolean {
  if (kind === 'group') return one.divisions.length > 0;
  return kind !== 'place' || one.places.some((layer) => layer.geography === geography);
}

function summaryOf(page: PageContext, one: PublishedIndicator, row: PlaceRow | null): string[] {
  return row === null ? page.sentences(one).takeaways.slice(0, 1) : placeSentence(page, row);
}

function placeRows(page: PageContext, { geography }: Report, area: string | null): Map<string, PlaceRow> {
  if (area === null || geography === null) return new Map();
  const rows = placeLayers(page, geography).flatMap((layer) => placeRow(page, layer, area) ?? []);
  return new Map(rows.map((row) => [row.indicator.id, row]));
}

function sourcesOf(page: PageContext, indicators: readonly PublishedIndicator[]): ReportPage['sources'] {
  const compare = compareText(page.language.locale);
  const nameOf = (id: string): string => `${page.source(id).source.publisher} ${page.source(id).source.title}`;
  const used = indicators.flatMap(({ sources, indicator }) => sources.map((id) => ({ id, area: indicator.issueArea })));
  return [...Map.groupBy(used, ({ id }) => id)]
    .map(([id, some]) => ({ id, areas: [...new Set(some.map(({ area }) => area))] }))
    .sort((a, b) => compare(nameOf(a.id), nameOf(b.id)));
}

/**
 * Gathers what a report prints: issue areas by name, indicators as the site has them, every difference tested together
 * with all others of the report (Holm). Nothing is ranked. `area` is the place of a report on a place, else null.
 * Example: an audit of two issue areas has two parts; of 14 differences it tested, 3 are told in full.
 */
export function reportPage(page: PageContext, id: string, area: string | null): ReportPage {
  const { report, texts } = declaredReport(page, id);
  const indicators = printedOf(page, report).filter((one) => isShown(report, one));
  const { scanned, firstYear, judged, solid } = storyStarters(indicators, page.site.date);
  const compare = compareText(page.language.locale);
  const name = area === null ? texts.title : page.areaName(report.geography ?? '', area);
  const rows = placeRows(page, report, area);
  const parts = page.issueAreas().flatMap((issueArea): ReportPart[] => {
    const own = indicators
      .filter(({ indicator }) => indicator.issueArea === issueArea.id)
      .sort((a, b) => compare(page.words(a).short, page.words(b).short));
    const summary = own
      .filter((one) => report.summary.includes(one.id))
      .flatMap((one) => summaryOf(page, one, rows.get(one.id) ?? null));
    const holding = solid.filter(({ published }) => own.includes(published));
    const part = { id: issueArea.id, texts: issueArea.texts, indicators: own, summary, holding };
    return own.length === 0 ? [] : [{ ...part, rows: own.flatMap((one) => rows.get(one.id) ?? []) }];
  });
  const release = page.site.releases.at(-1)?.id ?? null;
  const end = area === null ? id : `${id}/${area}`;
  return {
    ...{ report, texts, area, name, parts, scanned, firstYear, judged, release },
    path: `/reports/${end}/`,
    file: `data/reports/${end}.csv`,
    sources: sourcesOf(page, indicators),
    changed: indicators.filter((one) => one.release !== release).length,
  };
}
