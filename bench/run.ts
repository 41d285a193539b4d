import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { type BuildFigures, measureBuild } from './build.ts';
import { measureMeasures } from './measure.ts';
import { root } from './measured-run.ts';
import { measurePlaces, placesLine } from './places.ts';
import { buildTable, measureLine, pageTable, ratioLines } from './report.ts';
import { measureRefresh, refreshLines, type RefreshFigures } from './refresh.ts';
import { measureSheet, sheetLine } from './sheet.ts';
import { filesLines, measureFiles } from './take-away.ts';
import { writeTenfold } from './tenfold.ts';
import { costs } from './visit.ts';

// `npm run bench`: builds the real site and a tenfold, synthetic copy of it in a temporary folder, and prints what a
// build costs us and what a page costs a reader. `npm run bench -- refresh` prints what a refresh of a million and of ten
// million synthetic rows costs; `npm run bench -- files` what the files to take away cost, after a build. `--once` leaves the tenfold sizes out.

const options = { once: { type: 'boolean', default: false } } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const data = join(root, 'data');
const say = (line: string) => process.stdout.write(`${line}\n`);

async function languagesOf(folder: string): Promise<string[]> {
  const site = parse(await readFile(join(folder, 'site.yaml'), 'utf8')) as { languages: { id: string }[] };
  return site.languages.map(({ id }) => id);
}

async function tenfold(folder: string): Promise<BuildFigures> {
  const copy = join(folder, 'tenfold-data');
  await writeTenfold(data, copy);
  return measureBuild(copy, join(folder, 'tenfold'));
}

async function main(folder: string): Promise<void> {
  say('Building the real site …');
  const real = await measureBuild(data, join(folder, 'real'));
  say(values.once ? 'The tenfold copy is left out.' : 'Building the tenfold, synthetic copy …');
  const larger = values.once ? null : await tenfold(folder);
  const { pages, reason } = await costs(join(folder, 'real'), await languagesOf(data));
  say(buildTable(real, larger));
  say(measureLine(await measureMeasures('data', join(folder, 'real'))));
  say(sheetLine(await measureSheet(100_000)));
  say(placesLine(await measurePlaces(data)));
  say(pageTable(pages));
  if (reason !== '') say(`Fonts and requests were not measured: ${reason}`);
  say(ratioLines(real, pages));
}

async function refreshBench(folder: string): Promise<void> {
  const sizes = values.once ? [1_000_000] : [1_000_000, 10_000_000];
  const figures: RefreshFigures[] = [];
  for (const rows of sizes) {
    say(`Refreshing ${rows.toLocaleString('en')} synthetic rows, five times each …`);
    figures.push(await measureRefresh(join(folder, String(rows)), rows, 5));
  }
  say(refreshLines(figures));
}

async function filesBench(): Promise<void> {
  const [name] = (await readdir(join(root, 'dist/pictures'))).filter((file) => file.endsWith('.svg')).sort();
  if (name === undefined) throw new Error('there is no picture in dist/: run npm run build first');
  say(filesLines(await measureFiles(await readFile(join(root, 'dist/pictures', name), 'utf8'))));
}

const parts: Record<string, (folder: string) => Promise<void>> = {
  site: main,
  refresh: refreshBench,
  files: filesBench,
};
const [part = 'site'] = positionals;
const bench = parts[part];
if (bench === undefined) throw new Error(`npm run bench -- refresh, files or nothing; not "${part}"`);
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  await bench(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
