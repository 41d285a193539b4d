import { parseArgs } from 'node:util';
import type { IndicatorNews, ReleaseNews } from '../src/model/published-site.ts';
import { dayOf, type FrozenRelease, releaseId } from '../src/model/release.ts';
import { type Machine, realMachine } from './effects.ts';
import { loadCatalog, ProblemsFound } from './load-catalog.ts';
import { releaseFiles } from './outputs/release-files.ts';
import { publishedBy } from './published-by.ts';
import { tellFault } from './tell-fault.ts';
import { freeze } from './update/freeze.ts';
import { printedCells, redact, redactionProblems } from './update/redaction.ts';
import { releaseNews } from './update/release-news.ts';

/** Something that stops a release before anything is written, in words for the person who asked for it. */
export class NoRelease extends RangeError {
  override name = 'NoRelease';
}

const numbers = [2, 3, 4, 5, 6, 7, 8, 9];

/** The first id of today that is free, and after every release. Throws `NoRelease` after the ninth of a day. */
function nextId(today: string, newest: string | undefined): string {
  const free = [today, ...numbers.map((n) => `${today}-${n}`)].find((one) => newest === undefined || one > newest);
  if (free !== undefined) return free;
  throw new NoRelease(`today has nine releases already, and a day has no more ids; mend: freeze the next one tomorrow`);
}

/** The id asked for, or today; a second release of a day has a number. Throws `NoRelease`. */
export function idFor(asked: string | undefined, today: string, known: ReadonlyMap<string, unknown>): string {
  const newest = [...known.keys()].sort().at(-1);
  if (asked === undefined) return nextId(today, newest);
  const parsed = releaseId.safeParse(asked);
  if (!parsed.success)
    throw new NoRelease(
      `"${asked}" is no id of a release; allowed: a day of the calendar such as ${today}, or ${today}-2`,
    );
  if (known.has(asked))
    throw new NoRelease(`there is a release "${asked}" already, and a release is never changed; mend: leave --id out`);
  if (dayOf(asked) > today)
    throw new NoRelease(`"${asked}" is still to come; allowed: ${today} or earlier; mend: leave --id out`);
  if (newest !== undefined && asked < newest)
    throw new NoRelease(`"${asked}" is before the newest release, "${newest}"; mend: leave --id out`);
  return asked;
}

/** A table that differs in nothing that is counted, as when its rows stand in another order. */
function isRewritten({ added, lost, revised, hidden, shown, noted, redefined, reworded }: IndicatorNews): boolean {
  return added + lost + revised + hidden + shown + noted + redefined.length + reworded.length === 0;
}

/** One line an indicator: `poverty: 12 figures added (2023), 3 revised, 1 of them beyond its interval`. */
export function newsLines({ indicators, gone }: ReleaseNews): string[] {
  const counted = (count: number, words: string): string[] => (count === 0 ? [] : [`${count} ${words}`]);
  const lines = indicators.map((one) =>
    [
      `  ${one.id}: ${one.kind === 'new' ? 'new' : 'changed'}`,
      ...counted(
        one.added,
        `${one.added === 1 ? 'figure' : 'figures'} added${one.newPeriods.length === 0 ? '' : ` (${one.newPeriods.join(', ')})`}`,
      ),
      ...counted(one.revised, `revised, ${one.beyondInterval} beyond the interval`),
      ...counted(one.hidden, `without a value now, ${one.withheld} for privacy`),
      ...counted(one.shown, 'with a value now'),
      ...counted(one.lost, 'gone'),
      ...counted(one.noted, 'with another note, vintage, interval or reliability'),
      ...(one.redefined.length === 0 ? [] : [`redefined: ${one.redefined.join(', ')}`]),
      ...(one.reworded.length === 0 ? [] : [`worded anew: ${one.reworded.join(', ')}`]),
    ]
      .concat(isRewritten(one) ? ['its table is written anew, no figure changed'] : [])
      .join('; '),
  );
  return [...lines, ...gone.map((id) => `  ${id}: no longer published`)];
}

/** Drafts of releases that were being written when their program was stopped. */
async function clearDrafts(machine: Machine, releases: string): Promise<void> {
  const drafts = (await machine.listFiles(releases)).flatMap((path) => /^\.[^/]+\.draft(?=\/)/.exec(path) ?? []);
  for (const draft of new Set(drafts)) await machine.remove(`${releases}/${draft}`);
}

/** Manifest, checksums and the tables that no earlier release holds, to a new folder that then takes its place. */
async function write(machine: Machine, data: string, { manifest, tables }: FrozenRelease): Promise<number> {
  const own = [...tables].filter(([id]) => manifest.indicators.some((one) => one.id === id && one.in === manifest.id));
  const target = `${data}/releases/${manifest.id}`;
  const draft = `${data}/releases/.${manifest.id}.draft`;
  if (await machine.exists(target))
    throw new NoRelease(
      `${target} is there already, without a release in it; mend: look what it holds, and move it away`,
    );
  try {
    for (const [path, text] of releaseFiles(manifest, own)) await machine.writeFile(`${draft}/${path}`, text);
    await machine.replaceFolder(draft, target);
  } catch (cause) {
    await machine.remove(draft);
    throw cause;
  }
  return own.length;
}

interface Options {
  data: string;
  id?: string | undefined;
  redact?: string | undefined;
}

async function release(machine: Machine, { data, id: asked }: Options): Promise<number> {
  const catalog = await loadCatalog(machine, data);
  const printed = redactionProblems(printedCells(catalog));
  if (printed.length > 0) throw new ProblemsFound(data, printed);
  const id = idFor(asked, machine.today(), catalog.releases);
  const published = await publishedBy(machine, catalog);
  if (published.problems.length > 0) throw new ProblemsFound(data, published.problems);
  const before = [...catalog.releases.values()].at(-1) ?? null;
  const frozen = freeze(published, id, before);
  const news = releaseNews(before, frozen, catalog.site.languages[0]!.id);
  if (before !== null && news.indicators.length === 0 && news.gone.length === 0) {
    machine.out(`Nothing has changed since release ${before.manifest.id}: there is nothing to freeze.`);
    return 0;
  }
  const tables = await write(machine, data, frozen);
  machine.out(`Release ${id}: ${frozen.manifest.indicators.length} indicators, ${tables} tables written anew`);
  for (const line of newsLines(news)) machine.out(line);
  machine.out(`Next: npm run build, look at /r/${id}/, and commit ${data}/releases/${id}`);
  return 0;
}

/** Hides in all releases what their tables withhold by now: the folder of releases is written whole or not at all. */
async function redaction(machine: Machine, data: string, reason: string): Promise<number> {
  if (reason.trim() === '') throw new NoRelease('--redact needs a reason: it stands in the manifest for all to read');
  const catalog = await loadCatalog(machine, data);
  const cells = printedCells(catalog);
  if (cells.length === 0) {
    machine.out('No release prints a count that its table withholds: there is nothing to hide.');
    return 0;
  }
  const files = redact(catalog, cells, { date: machine.today(), reason: reason.trim() });
  const draft = `${data}/.releases.draft`;
  await machine.remove(draft);
  try {
    await machine.copyFolder(`${data}/releases`, draft);
    for (const [path, text] of files) await machine.writeFile(`${draft}/${path}`, text);
    await machine.replaceFolder(draft, `${data}/releases`);
  } catch (cause) {
    await machine.remove(draft);
    throw cause;
  }
  for (const { release: one, indicator, place } of cells)
    machine.out(`  ${one}/${indicator}: ${place.group} in ${place.period} is withheld now`);
  machine.out('The history of the repository still holds what was hidden: whoever keeps it must decide about that.');
  machine.out(`Next: npm run build, which audits all releases together, and commit ${data}/releases`);
  return 0;
}

/** One release at a time: two that looked at the same state would both say that theirs was written. */
async function alone(machine: Machine, options: Options): Promise<number> {
  const { data, redact: reason } = options;
  // In a folder that holds no data nothing is claimed; what is wrong with it is told by its check.
  if (!(await machine.exists(`${data}/site.yaml`))) return release(machine, options);
  const lock = `${data}/releases/.lock`;
  if (!(await machine.claim(lock)))
    throw new NoRelease('another release of this folder is being written; mend: wait until it has ended');
  try {
    await clearDrafts(machine, `${data}/releases`);
    return await (reason === undefined ? release(machine, options) : redaction(machine, data, reason));
  } finally {
    await machine.release(lock);
  }
}

const help = `Freezes what is published now in data/releases/<id>/, so that it can be cited.

  npm run release                        the release of today
  npm run release -- --id YYYY-MM-DD     the release of an earlier day, after the newest one
  npm run release -- --redact "why"      hide in all releases what their tables withhold by now
  npm run release -- --data <folder>     another data folder`;

/**
 * `npm run release [-- --id YYYY-MM-DD] [--data <folder>]`: freezes what is published now in `data/releases/<id>/`. Gives
 * the exit code: 1 with any fault in the data, or an id that cannot be; then nothing is written.
 */
export async function releaseCommand(machine: Machine, args: string[]): Promise<number> {
  try {
    const options = {
      data: { type: 'string', default: 'data' },
      id: { type: 'string' },
      redact: { type: 'string' },
      help: { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ args, options });
    if (!values.help) return await alone(machine, values);
    machine.out(help);
    return 0;
  } catch (cause) {
    const code = tellFault(machine, cause);
    machine.error('No release was written.');
    return code;
  }
}

if (import.meta.main) process.exitCode = await releaseCommand(realMachine(), process.argv.slice(2));
