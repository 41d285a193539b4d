import type { PageContext } from './page-context.ts';
import type { ReportPage } from './report-page.ts';
import { divisionLines, type TableLine } from './table-rows.ts';

/** The rows of all charts of a report: one key for them all says what their marks are. */
export function reportKey(page: PageContext, { parts }: Pick<ReportPage, 'parts'>): TableLine[] {
  return parts.flatMap(({ indicators }) =>
    indicators.flatMap((published) =>
      published.divisions.flatMap((division) => divisionLines(page, division, page.words(published).allLabel)),
    ),
  );
}
