import type { ReportSection } from '../../model/report.ts';
import type { ReportPage, ReportPart } from '../../published/report-page.ts';

/**
 * The issue areas that a section goes over one by one, each with a heading of its own; none where it does not.
 * Example: the charts of a report skip an issue area whose sources divide nobody.
 */
export function reportAreas({ report, parts }: Pick<ReportPage, 'report' | 'parts'>) {
  const divided = parts.filter(({ indicators }) => indicators.some(({ divisions }) => divisions.length > 0));
  return (section: ReportSection): ReportPart[] => {
    if (section === 'figures') return report.kind === 'place' ? [] : divided;
    if (section === 'tables') return report.kind === 'place' ? parts.filter(({ rows }) => rows.length > 0) : parts;
    return section === 'differences' ? parts.filter(({ holding }) => holding.length > 0) : [];
  };
}
