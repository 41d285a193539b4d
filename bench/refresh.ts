import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measuredRun, root, type Cost } from './measured-run.ts';
import { writeSyntheticCrime } from './synthetic-crime.ts';

// `npm run bench -- refresh`: a whole refresh of a synthetic file (read, count, classify, withhold, ledger, write) beside
// one DuckDB query that only reads and counts it.

/** What both cost on a file of so many rows: medians. */
export interface RefreshFigures {
  rows: number;
  megabytesOfFile: number;
  ours: Cost;
  baseline: Cost;
}

const source = 'synthetic-crime';

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const medianCost = (costs: readonly Cost[]): Cost => ({
  seconds: median(costs.map(({ seconds }) => seconds)),
  megabytes: median(costs.map(({ megabytes }) => megabytes)),
});

const districts = 'boundaries/council-district-2021.json';

/** A data folder with nothing but what the synthetic source needs: its YAML, its crosswalk and the districts. */
async function writeData(folder: string): Promise<void> {
  for (const name of ['catalog/sources', 'catalog/crosswalks', 'boundaries'])
    await mkdir(join(folder, name), { recursive: true });
  const real = join(root, 'data');
  await copyFile(join(real, districts), join(folder, districts));
  await copyFile(
    join(real, 'catalog/crosswalks/lapd-crime-victims.csv'),
    join(folder, `catalog/crosswalks/${source}.csv`),
  );
  await copyFile(join(import.meta.dirname, `${source}.yaml`), join(folder, `catalog/sources/${source}.yaml`));
  await writeFile(join(folder, 'README.md'), 'Synthetic: made by the bench.\n');
}

/** Refreshes a synthetic file of so many rows and lets the baseline count it, in turns, each so many times. */
export async function measureRefresh(folder: string, rows: number, times: number): Promise<RefreshFigures> {
  const [raw, data, memory] = ['raw', 'data', 'memory'].map((name) => join(folder, name)) as [string, string, string];
  await mkdir(raw, { recursive: true });
  await writeData(data);
  const csv = join(raw, `${source}.csv`);
  await writeSyntheticCrime(csv, rows);
  const refresh = ['--data', data, '--from', raw, '--cache', join(folder, 'cache'), source];
  const [ours, baseline]: [Cost[], Cost[]] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    ours.push(await measuredRun([join(root, 'scripts/refresh.ts'), ...refresh], memory));
    await rm(join(data, 'tables'), { recursive: true });
    baseline.push(await measuredRun([join(root, 'bench/refresh-baseline.ts'), csv, join(data, districts)], memory));
  }
  const { size } = await stat(csv);
  await rm(folder, { recursive: true });
  return { rows, megabytesOfFile: size / 2 ** 20, ours: medianCost(ours), baseline: medianCost(baseline) };
}

const cost = ({ seconds, megabytes }: Cost): string => `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;

/** A line a size: ours, the baseline and the ratio, beside the aims. */
export function refreshLines(figures: readonly RefreshFigures[]): string {
  const lines = figures.map(({ rows, megabytesOfFile, ours, baseline }) => {
    const ratio = (ours.seconds / baseline.seconds).toFixed(2);
    const file = `${rows.toLocaleString('en')} synthetic rows (${megabytesOfFile.toFixed(0)} MB)`;
    return `${file}: refresh ${cost(ours)}; one DuckDB query ${cost(baseline)}; ${ratio} × its time (aim 1.25)`;
  });
  const [small, large] = figures;
  if (small === undefined || large === undefined) return `\n${lines.join('\n')}\n`;
  const growth = (large.ours.seconds / small.ours.seconds).toFixed(1);
  return `\n${[...lines, `Ten times the rows took ${growth} × the time (aim 10) and less than 1 GB is the aim.`].join('\n')}\n`;
}
