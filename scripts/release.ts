import { parseArgs } from 'node:util';
import type { ReleaseNews } from '../src/model/published-site.ts';
import { type FrozenRelease, releaseId } from '../src/model/release.ts';
import { type Machine, realMachine } from './effects.ts';
import { loadCatalog, ProblemsFound } from './load-catalog.ts';
import { releaseFiles } from './outputs/release-files.ts';
import { publishedBy } from './published-by.ts';
import { freeze } from './update/freeze.ts';
import { releaseNews } from './update/release-news.ts';

/** Something that stops a release before anything is written, in words for the person who asked for it. */
export class NoRelease extends Error {
  override name = 'NoRelease';
}

/** The id asked for, or today; a second release of a day has a number. Throws `NoRelease`. */
export function idFor(asked: string | undefined, today: string, known: ReadonlyMap<string, unknown>): string {
  const id = asked ?? [today, ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${today}-${n}`)].find((one) => !known.has(one));
  const parsed = releaseId.safeParse(id);
  if (id === undefined || !parsed.success)
    throw new NoRelease(`"${id ?? today}" is no id of a release; allowed: a day such as ${today}, or ${today}-2`);
  if (known.has(id))
    throw new NoRelease(`there is a release "${id}" already, and a release is never changed; mend: leave --id out`);
  const newest = [...known.keys()].at(-1);
  if (newest !== undefined && id < newest)
    throw new NoRelease(`"${id}" is before the newest release, "${newest}"; mend: leave --id out`);
  return id;
}

/** One line an indicator: `poverty: 12 figures added (2023), 3 revised, 1 of them beyond its interval`. */
export function newsLines({ indicators, gone }: ReleaseNews): string[] {
  const counted = (count: number, words: string): string[] => (count === 0 ? [] : [`${count} ${words}`]);
  const lines = indicators.map((one) =>
    [
      `  ${one.id}: ${one.kind === 'new' ? 'new' : 'changed'}`,
      ...counted(one.added, `figures added${one.newPeriods.length === 0 ? '' : ` (${one.newPeriods.join(', ')})`}`),
      ...counted(one.revised, `revised, ${one.beyondInterval} beyond the interval`),
      ...counted(one.hidden, `without a value now, ${one.withheld} for privacy`),
      ...counted(one.shown, 'with a value now'),
      ...counted(one.lost, 'gone'),
      ...(one.redefined.length === 0 ? [] : [`redefined: ${one.redefined.join(', ')}`]),
    ].join('; '),
  );
  return [...lines, ...gone.map((id) => `  ${id}: no longer published`)];
}

/** Manifest, checksums and the tables that no earlier release holds, to a new folder that then takes its place. */
async function write(machine: Machine, data: string, { manifest, tables }: FrozenRelease): Promise<number> {
  const own = [...tables].filter(([id]) => manifest.indicators.some((one) => one.id === id && one.in === manifest.id));
  const draft = `${data}/releases/.${manifest.id}.draft`;
  await machine.remove(draft);
  for (const [path, text] of releaseFiles(manifest, own)) await machine.writeFile(`${draft}/${path}`, text);
  await machine.replaceFolder(draft, `${data}/releases/${manifest.id}`);
  return own.length;
}

async function release(machine: Machine, data: string, asked: string | undefined): Promise<number> {
  const catalog = await loadCatalog(machine, data);
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

/**
 * `npm run release [-- --id YYYY-MM-DD] [--data <folder>]`: freezes what is published now in `data/releases/<id>/`. Gives
 * the exit code: 1 with any fault in the data, or an id that cannot be; then nothing is written.
 */
export async function releaseCommand(machine: Machine, args: string[]): Promise<number> {
  try {
    const options = { data: { type: 'string', default: 'data' }, id: { type: 'string' } } as const;
    const { values } = parseArgs({ args, options });
    return await release(machine, values.data, values.id);
  } catch (cause) {
    const isOurs = cause instanceof ProblemsFound || cause instanceof NoRelease;
    const isUsage = cause instanceof TypeError && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');
    if (!isOurs && !isUsage) throw cause;
    machine.error(cause.message);
    machine.error('No release was written.');
    return 1;
  }
}

if (import.meta.main) process.exitCode = await releaseCommand(realMachine(), process.argv.slice(2));
