import type { ReportSection } from '../../model/report.ts';
import type { PageContext } from '../../published/page-context.ts';

/** The heading of a section of a report. Example: `cite` is "How to cite". */
export function reportHead(page: Pick<PageContext, 'say'>, section: ReportSection): string {
  return page.say(`report.section${section[0]!.toUpperCase()}${section.slice(1)}`);
}
