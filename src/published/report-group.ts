import type { Observation } from '../model/observation.ts';
import type { Division, PublishedIndicator } from '../model/published.ts';
import type { Verdict } from '../model/verdict.ts';
import { figureText, type FigureText } from './figure-text.ts';
import type { PageContext } from './page-context.ts';
import type { ReportPage, ReportPart } from './report-page.ts';

/** The figure of the group of a report in one way of dividing people, with what it stands beside. */
export interface GroupRow {
  published: PublishedIndicator;
  period: string;
  /** What the source calls the group. */
  label: string;
  here: FigureText;
  /** Null where the source has no figure for everyone. */
  everyone: FigureText | null;
  /** Null where no yardstick is declared. */
  reference: { label: string; text: FigureText } | null;
  /** Tested with everything else in the report; null where groups are not compared. */
  verdict: Verdict | null;
}

/** A figure with its interval for brackets: nothing where the source states no error. */
function inBrackets(page: PageContext, { indicator }: PublishedIndicator, one: Observation): FigureText {
  const text = figureText(page, indicator, one);
  return one.lower === null ? { ...text, interval: '' } : text;
}

function rowOf(
  page: PageContext,
  found: ReportPage,
  published: PublishedIndicator,
  division: Division,
  group: string,
): GroupRow[] {
  const { dimension, comparison, rows, all, period } = division;
  const { groups } = page.dimension(dimension);
  const labelOf = (id: string): string => groups.find((one) => one.id === id)?.label ?? id;
  const textOf = (id: string): FigureText | null => {
    const row = rows.find((one) => one.group === id);
    return row === undefined ? null : inBrackets(page, published, row.latest);
  };
  const here = textOf(group);
  if (here === null) return [];
  const yardstick = comparison === null ? null : textOf(comparison.reference);
  const judged = found.judged.find(
    (one) => one.published === published && one.division === division && one.one.group === group,
  );
  const row = { published, period, label: labelOf(group), here, verdict: judged?.verdict ?? null };
  const everyone = all.estimate === null ? null : figureText(page, published.indicator, all);
  const reference = yardstick === null ? null : { label: labelOf(comparison!.reference), text: yardstick };
  return [{ ...row, everyone, reference }];
}

/**
 * The rows of the group of a report in one issue area: one for each indicator and each way its source names the group.
 * Example: an indicator that is divided by race alone gives one row.
 */
export function groupRowsOf(page: PageContext, found: ReportPage, part: Pick<ReportPart, 'indicators'>): GroupRow[] {
  const groupOf = new Map(found.report.groups.map(({ dimension, group }) => [dimension, group]));
  return part.indicators.flatMap((published) =>
    published.divisions.flatMap((division) =>
      rowOf(page, found, published, division, groupOf.get(division.dimension) ?? ''),
    ),
  );
}
