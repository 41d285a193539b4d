import { join, resolve } from 'node:path';
import { type Answers, NoBrowser, printPdf } from './browser/print-pdf.ts';
import { type Machine, realMachine } from './effects.ts';
import { reportOptions, type ReportOptions, reportUsage } from './report-options.ts';
import { siteAnswer } from './site-answer.ts';

const projectRoot = resolve(import.meta.dirname, '..');

type Print = (path: string, answer: Answers) => Promise<Uint8Array>;

/** What the page of a report says of itself. */
interface Found {
  date: string;
  figures: string;
  areas: string[];
}

const attribute = (html: string, name: string): string | undefined =>
  new RegExp(`data-${name}="([^"]+)"`).exec(html)?.[1];

/** The issue areas of a printed page, each named once. */
const areasOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/data-area="([^"]+)"/g)].flatMap(([, ids]) => ids!.split(' '))),
];

/** The page of a report; null where the site has none at this path, or one that is a list of reports. */
async function pageAt(machine: Machine, file: string): Promise<Found | null> {
  if (!(await machine.exists(file))) return null;
  const html = await machine.readText(file);
  const [report, date, figures] = ['report', 'date', 'figures'].map((name) => attribute(html, name));
  return report === undefined || date === undefined || figures === undefined
    ? null
    : { date, figures, areas: areasOf(html) };
}

/** The reports of a site as a person would name them: `audit`, `ward --area 01`. */
async function known(machine: Machine, folder: string): Promise<string[]> {
  const files = await machine.listFiles(join(folder, 'reports'));
  const pages = files.filter((path) => path.endsWith('/index.html')).map((path) => path.split('/').slice(0, -1));
  const made = new Set(pages.filter((parts) => parts.length === 2).map(([id]) => id));
  return pages
    .filter((parts) => parts.length === 2 || !made.has(parts[0]))
    .map(([id, area]) => (area === undefined ? id! : `${id} --area ${area}`));
}

/** `audit-2026-11-29-es`: the report, its place, the date of its figures, and the language where it is not the first. */
function nameOf({ id, area, areas, language }: ReportOptions, date: string): string {
  const part = areas === '' ? null : 'part';
  return [id, area, part, date, language].filter((one) => one !== null).join('-');
}

async function write(machine: Machine, options: ReportOptions, root: string, print: Print): Promise<number> {
  const site = resolve(root, options.site);
  const { base, answer } = await siteAnswer(machine, site);
  const { id, area, areas, language } = options;
  const parts = [language, 'reports', id, area].filter((one) => one !== null);
  const found = await pageAt(machine, join(site, ...parts, 'index.html'));
  if (found === null) {
    machine.error(`the site in ${options.site} has no report ${parts.join('/')}`);
    machine.error(`there are: ${(await known(machine, site)).join('; ') || 'none'}`);
    return 1;
  }
  const asked = areas.split(',').filter((one) => one !== '');
  const unknown = asked.filter((one) => !found.areas.includes(one));
  if (unknown.length > 0) {
    machine.error(`--areas ${areas}: the report has no issue area ${unknown.join(', ')}`);
    machine.error(`there are: ${found.areas.toSorted().join(', ') || 'none'}`);
    return 1;
  }
  const query = areas === '' ? '' : `?areas=${encodeURIComponent(areas)}`;
  const pdf = await print(`${base}${parts.join('/')}/${query}`, answer);
  const csv = await answer(found.figures);
  if (csv.status !== 200) throw new Error(`the site has no ${found.figures}: npm run build`);
  const file = join(resolve(root, options.out), nameOf(options, found.date));
  await machine.writeFile(`${file}.csv`, csv.body);
  await machine.writeFile(`${file}.pdf`, pdf);
  machine.out(`${file}.pdf`);
  machine.out(`${file}.csv`);
  return 0;
}

/** What the command line says; null, with what is wrong told, where it cannot be understood. */
function optionsIn(machine: Machine, args: string[]): ReportOptions | null {
  try {
    return reportOptions(args);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    machine.error(cause.message);
    return null;
  }
}

/**
 * `npm run report -- <id> [--area <id>] [--language es] [--out <folder>]`: prints a report of the built site as PDF, and
 * writes its figures as CSV beside it. Gives 0; 1, with nothing written, when the site is not built, has no such report,
 * or no browser starts.
 */
export async function report(
  machine: Machine,
  args: string[],
  root = projectRoot,
  print: Print = printPdf,
): Promise<number> {
  const options = optionsIn(machine, args);
  if (options === null) {
    machine.error(reportUsage);
    return 1;
  }
  if (!(await machine.exists(join(resolve(root, options.site), 'index.html')))) {
    machine.error(`there is no site in ${options.site} yet: npm run build`);
    return 1;
  }
  try {
    return await write(machine, options, root, print);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'EEXIST' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EROFS') {
      machine.error(`--out ${options.out}: is a file, lies in one, or may not be written to; name a folder`);
      return 1;
    }
    if (!(cause instanceof NoBrowser)) throw cause;
    machine.error(`no browser starts: ${cause.message}`);
    machine.error('Nothing was written. The page prints from any browser as well.');
    return 1;
  }
}

if (import.meta.main) process.exitCode = await report(realMachine(), process.argv.slice(2));
