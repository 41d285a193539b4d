import { join, resolve } from 'node:path';
import type { Catalog } from '../src/model/catalog.ts';
import type { Site } from '../src/model/site.ts';
import { auditLines } from './audit.ts';
import { buildData } from './build-data.ts';
import { buildOptions, type BuildOptions, draftOf } from './build-options.ts';
import { type Machine, realMachine } from './effects.ts';
import { interfaceWords } from './interface-words.ts';
import { loadCatalog, ProblemsFound } from './load-catalog.ts';
import { lensFiles } from './outputs/lens-data.ts';
import { newestReceipt } from './newest-receipt.ts';
import { writeFonts } from './pictures/fonts.ts';
import { preflightFiles } from './preflight/preflight-files.ts';
import { siteAddress } from './site-address.ts';
import { takeAway } from './take-away.ts';
import { completeChecksums } from './whole-checksums.ts';
import { writeData } from './write-data.ts';

const projectRoot = resolve(import.meta.dirname, '..');

/** Tells how long each stage took: `Data published: 31 indicators (1.2 s)`. */
function stopwatch(machine: Machine): (line: string) => void {
  let since = performance.now();
  return (line) => {
    const now = performance.now();
    machine.out(`${line} (${((now - since) / 1000).toFixed(1)} s)`);
    since = now;
  };
}

/** The day of the newest receipt; of a city without any figure yet, today. */
const dateOf = (catalog: Catalog, machine: Machine): string =>
  catalog.receipts.size === 0 ? machine.today() : newestReceipt(catalog);

/**
 * Reads and checks the data folder and writes the objects that pages are printed from. Throws `ProblemsFound` with
 * every fault, before anything is written.
 */
export async function publishData(machine: Machine, options: BuildOptions, root: string): Promise<void> {
  const tell = stopwatch(machine);
  const catalog = await loadCatalog(machine, options.data);
  tell(`Data checked: ${catalog.tables.size} tables`);
  const words = await interfaceWords(catalog, join(root, 'src', 'strings'), machine);
  const built = buildData(catalog, words.messages, options.date ?? dateOf(catalog, machine));
  if (built.problems.length > 0) throw new ProblemsFound(options.data, built.problems);
  const folders = {
    data: options.data,
    public: join(root, 'public'),
    built: options.built,
    draft: draftOf(options.built, root),
  };
  tell(`Data published: ${built.indicators.length} indicators, as of ${built.site.date}`);
  const taken = takeAway(built, words.messages, catalog);
  const looked = lensFiles(catalog, built.site, built.indicators);
  const files = new Map([...taken.files, ...preflightFiles(catalog, words.trees), ...looked]);
  await writeData(
    { site: built.site, indicators: taken.indicators, budget: built.budget, files, objects: built.objects },
    words.trees,
    folders,
    machine,
  );
  tell(`Files to take away: ${files.size}`);
}

/** What Astro is told: where the objects are, where pages go, at which address they lie, and to report to nobody. */
export async function astroEnvironment(
  machine: Machine,
  options: BuildOptions,
  out: string,
): Promise<Record<string, string>> {
  const { site } = JSON.parse(await machine.readText(join(options.built, 'site.json'))) as { site: Site };
  const { origin, base } = siteAddress(site.url);
  // BASE_URL is what pages read: a variable of that name in the environment would win over the configuration.
  const address = { SITE_URL: origin, BASE_PATH: base, BASE_URL: base };
  return { EQUITY_BUILD: options.built, EQUITY_OUT: out, ...address, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** The script that starts Astro. */
export const astroScript = (root: string): string => join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** The last gate: nothing in the finished files gives a withheld count away. Tells what does. */
async function isPrivate(machine: Machine, data: string, draft: string): Promise<boolean> {
  const { faults, summary } = await auditLines(machine, { data, site: draft, earlier: [] });
  machine.out(`Finished files audited: ${summary.join('; ')}`);
  for (const line of faults) machine.error(line);
  return faults.length === 0;
}

/** PNG of every picture and card, in a process of its own: the drawing program reads where its fonts are when it starts. */
async function drawPictures(machine: Machine, root: string, site: string, built: string): Promise<number> {
  const cache = join(root, '.cache');
  const FONTCONFIG_FILE = await writeFonts(machine, root, join(cache, 'fonts'));
  const args = [site, join(cache, 'pictures'), built];
  return machine.runNode(join(root, 'scripts', 'rasterize.ts'), args, { FONTCONFIG_FILE });
}

/**
 * Prints the pages to a new folder and puts it in the place of the old site, which stands until then. Gives the exit
 * code of Astro, which has told what is wrong when it is not 0.
 */
async function printPages(machine: Machine, options: BuildOptions, root: string): Promise<number> {
  const tell = stopwatch(machine);
  const draft = draftOf(options.out, root);
  await machine.remove(draft);
  const environment = await astroEnvironment(machine, options, draft);
  const code = await machine.runNode(astroScript(root), ['build', '--root', root], environment);
  if (code !== 0) {
    await machine.remove(draft);
    return code;
  }
  const pages = (await machine.listFiles(draft)).filter((path) => path.endsWith('.html')).length;
  const [drawn, packed, mayBeShown] = await Promise.all([
    drawPictures(machine, root, draft, options.built),
    machine.runNode(join(root, 'scripts', 'offline.ts'), [draft, options.built], {}),
    isPrivate(machine, options.data, draft),
  ]);
  if (drawn !== 0 || packed !== 0 || !mayBeShown) {
    await machine.remove(draft);
    return drawn || packed || 1;
  }
  await completeChecksums(machine, draft);
  await machine.replaceFolder(draft, options.out);
  tell(`Site printed: ${pages} pages in ${options.out}`);
  return 0;
}

const untouched = 'No site was written; what stood there before is untouched.';

/**
 * `npm run build [-- --data <folder>] [--out <folder>] [--date YYYY-MM-DD] [--only-data]`: gives the exit code. With
 * any fault in the data it lists all of them, and the site of before stays as it was.
 */
export async function build(machine: Machine, args: string[], root = projectRoot): Promise<number> {
  const options = buildOptions(args, root);
  try {
    await publishData(machine, options, root);
  } catch (cause) {
    if (!(cause instanceof ProblemsFound)) throw cause;
    machine.error(cause.message);
    machine.error(untouched);
    return 1;
  }
  const code = options.onlyData ? 0 : await printPages(machine, options, root);
  if (code !== 0) machine.error(`The pages are not published. ${untouched}`);
  else machine.out(options.onlyData ? 'Next: npm run dev' : 'Next: npm run preview');
  return code;
}

if (import.meta.main) process.exitCode = await build(realMachine(), process.argv.slice(2));
