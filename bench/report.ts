import type { BuildFigures } from './build.ts';
import type { MeasureFigures } from './measure.ts';
import type { PageCost } from './visit.ts';

/**
 * For scale, as the project's brief gives them: the City's 247 indicators on the platform it used before, and a bare
 * template with the same content.
 */
const before = { indicators: 247, seconds: 36, kilobytes: 537, requests: 31 };
const bare = { kilobytes: 4.6, requests: 1 };

/** What we aim at. */
const aim = { msPerPage: 12, kilobytes: 40, scripts: 6, requests: 6 };

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

function row(cells: string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(11))).join('');
}

const buildRow = (name: string, one: BuildFigures): string =>
  row([name, String(one.pages), one.seconds.toFixed(1), one.msPerPage.toFixed(1), one.peakMegabytes.toFixed(0)]);

/** Pages, seconds, ms a page and memory of one or two builds. */
export function buildTable(real: BuildFigures, tenfold: BuildFigures | null): string {
  const lines = [row(['build', 'pages', 'seconds', 'ms/page', 'peak MB']), buildRow('real data', real)];
  if (tenfold === null) return `\n${lines.join('\n')}\n`;
  const growth = tenfold.msPerPage / real.msPerPage;
  const further = ((tenfold.seconds - real.seconds) * 1000) / (tenfold.pages - real.pages);
  const words = growth <= 1 ? 'no worse than linear' : 'worse than linear';
  lines.push(
    buildRow('tenfold, synthetic', tenfold),
    `ms/page at tenfold size: ${growth.toFixed(2)} × the real site's (${words})`,
    `Each further page costs ${further.toFixed(1)} ms: what is left when starting up is taken off.`,
  );
  return `\n${lines.join('\n')}\n`;
}

/** Seconds for the measures and the audit of the whole real catalog, beside the aims. */
export function measureLine({ measured, audited }: MeasureFigures): string {
  return `The whole catalog measured in ${measured.toFixed(2)} of 2 s, audited in ${audited.toFixed(2)} of 60 s.\n`;
}

/** Compressed kilobytes and requests of the largest page of each kind. */
export function pageTable(pages: PageCost[]): string {
  const head = row(['largest page of a kind', 'HTML KB', 'CSS KB', 'JS KB', 'fonts KB', 'requests']);
  const lines = pages.map((page) =>
    row([
      page.kind,
      ...[page.html, page.css, page.js].map(kilobytes),
      page.fonts === null ? '–' : kilobytes(page.fonts),
      page.requests === null ? '–' : String(page.requests),
    ]),
  );
  return `${[head, ...lines].join('\n')}\n`;
}

/** The heaviest indicator page beside the aims and beside the figures given for scale. */
export function ratioLines(real: BuildFigures, pages: PageCost[]): string {
  const page = pages.find(({ kind }) => kind === 'indicators/*');
  if (page === undefined) return 'There is no indicator page.';
  const weight = (page.html + page.css + page.js) / 1024;
  const withFonts = weight + (page.fonts ?? 0) / 1024;
  return [
    `Aims: ms/page ${real.msPerPage.toFixed(1)} of ${aim.msPerPage}; indicator page ${weight.toFixed(1)} of ${aim.kilobytes} KB without fonts, ${kilobytes(page.js)} of ${aim.scripts} KB scripts; ${page.requests ?? '–'} of ${aim.requests} requests.`,
    `Platform before: 1/${(before.kilobytes / withFonts).toFixed(1)} of its ${before.kilobytes} KB a page (ours with fonts), 1/${(before.requests / (page.requests ?? Number.NaN)).toFixed(1)} of its ${before.requests} requests; its ${before.indicators} indicators took ${before.seconds} s, our ${real.pages} pages ${real.seconds.toFixed(1)} s.`,
    `Bare template: ${(weight / bare.kilobytes).toFixed(1)} × its ${bare.kilobytes} KB (ours without fonts), ${page.requests ?? '–'} requests to its ${bare.requests}.`,
  ].join('\n');
}
