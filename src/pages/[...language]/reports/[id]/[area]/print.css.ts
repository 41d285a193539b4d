import type { APIRoute } from 'astro';
import { pageContext } from '../../../../../published/page-context.ts';
import { reportPage } from '../../../../../published/report-page.ts';
import { runningLines } from '../../../../../published/report-print.ts';
import { reportAreaPaths } from '../../../../../routes/paths.ts';
import rules from '../../../../../styles/reports-print.css?raw';

/** The rules of reports on paper, and the running lines of a report on a place on paper. */
export const getStaticPaths = () => reportAreaPaths();

type Params = ReturnType<typeof reportAreaPaths>[number]['params'];

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { language, id, area } }) => {
  const page = pageContext(language);
  return new Response(rules + runningLines(page, reportPage(page, id, area)), {
    headers: { 'content-type': 'text/css' },
  });
};
