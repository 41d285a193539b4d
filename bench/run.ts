import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { type BuildFigures, measureBuild, root } from './build.ts';
import { measureMeasures } from './measure.ts';
import { measurePlaces, placesLine } from './places.ts';
import { buildTable, measureLine, pageTable, ratioLines } from './report.ts';
import { measureSheet, sheetLine } from './sheet.ts';
import { writeTenfold } from './tenfold.ts';
import { costs } from './visit.ts';

// `npm run bench`: builds the real site and a tenfold, synthetic copy of it in a temporary folder, and prints what a
// build costs us and what a page costs a reader. `--once` leaves the tenfold copy out.

const { values } = parseArgs({ options: { once: { type: 'boolean', default: false } } });
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

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  await main(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
