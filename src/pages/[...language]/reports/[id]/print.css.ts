import type { APIRoute } from 'astro';
import { pageContext } from '../../../../published/page-context.ts';
import { readSite } from '../../../../published/read.ts';
import { reportPage } from '../../../../published/report-page.ts';
import { runningLines } from '../../../../published/report-print.ts';
import { idPaths, wholePaths } from '../../../../routes/paths.ts';
import rules from '../../../../styles/reports-print.css?raw';

/** The rules of reports on paper, and the running lines of a report on paper. */
export const getStaticPaths = () =>
  idPaths(
    readSite().reports.flatMap(({ report }) => (report.kind === 'place' ? [] : [report.id])),
    wholePaths(),
  );

export const GET: APIRoute<Record<string, never>, { language: string | undefined; id: string }> = ({ params }) => {
  const page = pageContext(params.language);
  return new Response(rules + runningLines(page, reportPage(page, params.id, null)), {
    headers: { 'content-type': 'text/css' },
  });
};
