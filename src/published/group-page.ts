import { compareText } from '../format/sort.ts';
import { groupsWithPages } from '../model/group-pages.ts';
import type { CountedElsewhere, GroupStanding } from '../model/group-standing.ts';
import type { IssueAreaTexts } from '../model/issue-area.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { Status } from '../model/status.ts';
import { divisionName } from './division-name.ts';
import type { PageContext } from './page-context.ts';
import { standingLine, type StandingLine } from './standing-line.ts';

/** Another variant of the same idea, the group called the same there, and what it counts. */
export interface OtherVariant {
  dimension: string;
  name: string;
  /** The nearest group, with a page if it is one of people. */
  group: { label: string; path: string | null } | null;
  indicators: PublishedIndicator[];
}

/** What the page of one group is printed from. */
export interface GroupPage {
  areas: { id: string; texts: IssueAreaTexts; lines: StandingLine[] }[];
  /** Indicators with a row and no figure, by why. */
  missing: { status: Status; indicators: PublishedIndicator[] }[];
  elsewhere: OtherVariant[];
  undivided: { id: string; name: string; indicators: PublishedIndicator[] }[];
}

/** The path of the page of a group; null where it has none. Example: `/groups/race-chis/asian-not-latino/`. */
export function groupPath(page: Pick<PageContext, 'dimension'>, dimension: string, group: string): string | null {
  return groupsWithPages(page.dimension(dimension).dimension).includes(group) ? `/groups/${dimension}/${group}/` : null;
}

/** Everything of one issue area after another, in the order of the page's language; areas without any are left out. */
function byArea<T>(page: PageContext, all: readonly T[], areaOf: (one: T) => string) {
  return page.issueAreas().flatMap(({ id, texts }) => {
    const own = all.filter((one) => areaOf(one) === id);
    return own.length === 0 ? [] : [{ id, texts, own }];
  });
}

function missingOf(lines: readonly StandingLine[]): GroupPage['missing'] {
  const without = lines.filter(({ observation }) => observation.status !== 'published');
  return [...Map.groupBy(without, ({ observation }) => observation.status)].map(([status, some]) => ({
    status,
    indicators: some.map(({ published }) => published),
  }));
}

function variantsOf(page: PageContext, elsewhere: readonly CountedElsewhere[]): OtherVariant[] {
  const compare = compareText(page.language.locale);
  const variants = [...Map.groupBy(elsewhere, ({ dimension }) => dimension)].map(([dimension, some]): OtherVariant => {
    const { group } = some[0]!;
    const label = page.dimension(dimension).groups.find(({ id }) => id === group)?.label;
    return {
      dimension,
      name: divisionName(page, dimension),
      group: group === null || label === undefined ? null : { label, path: groupPath(page, dimension, group) },
      indicators: some.map(({ indicator }) => page.indicator(indicator)),
    };
  });
  return variants.sort((a, b) => compare(a.name, b.name));
}

/** Gathers what the page of a group prints, in the order of the issue areas; nothing is computed. */
export function groupPage(page: PageContext, { rows, elsewhere, undivided }: GroupStanding): GroupPage {
  const lines = rows.map((row) => standingLine(page, row));
  const others = undivided.map((id) => page.indicator(id));
  return {
    areas: byArea(page, lines, ({ published }) => published.indicator.issueArea).map(({ own, ...area }) => ({
      ...area,
      lines: own,
    })),
    missing: missingOf(lines),
    elsewhere: variantsOf(page, elsewhere),
    undivided: byArea(page, others, ({ indicator }) => indicator.issueArea).map(({ id, texts, own }) => ({
      id,
      name: texts.name,
      indicators: own,
    })),
  };
}

/** The sources of rows, each once, in the order they come. */
export function sourcesOf(
  page: PageContext,
  lines: readonly StandingLine[],
): { id: string; title: string; publisher: string }[] {
  return [...new Set(lines.map(({ observation }) => observation.source))].map((id) => {
    const { title, publisher } = page.source(id).source;
    return { id, title, publisher };
  });
}
