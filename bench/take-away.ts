import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import sharp from 'sharp';
import writeExcelFile from 'write-excel-file/node';
import { buildData } from '../scripts/build-data.ts';
import { realEffects } from '../scripts/effects.ts';
import { loadCatalog, readStrings } from '../scripts/load-catalog.ts';
import { indicatorBundle } from '../scripts/outputs/bundle.ts';
import { bundleFiles, filesContext } from '../scripts/outputs/bundle-files.ts';
import { figureSheets } from '../scripts/outputs/figure-sheets.ts';
import { labelsOf } from '../scripts/outputs/rows.ts';
import { toWorkbook } from '../scripts/outputs/workbook.ts';
import { takeAway } from '../scripts/take-away.ts';
import { createMessages } from '../src/format/messages.ts';
import { root } from './measured-run.ts';

/** What the files to take away cost: milliseconds, and how many of what size there are. */
export interface FilesFigures {
  indicators: number;
  /** All forms of one indicator: the middle one, and the mean. */
  median: number;
  mean: number;
  /** Everything: places, issue areas, maps, feeds, releases, registers. */
  all: number;
  /** The workbook of the middle indicator, ours and the library's. */
  workbook: { ours: number; library: number };
  /** A picture drawn cold. */
  picture: number;
  kinds: { ending: string; count: number; bytes: number }[];
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const middle = (some: readonly number[]): number => [...some].sort((a, b) => a - b)[Math.floor(some.length / 2)]!;

/** How often and how large each kind of file is: the last two parts of a name where both say what it is. */
function kindsOf(files: ReadonlyMap<string, string | Uint8Array>): FilesFigures['kinds'] {
  const endingOf = (path: string): string =>
    /\.((csv-metadata|datapackage|croissant)\.json|[a-z0-9]+)$/i.exec(path)?.[1] ?? path;
  const sizes = [...files].map(([path, content]) => ({ ending: endingOf(path), bytes: Buffer.byteLength(content) }));
  return [...Map.groupBy(sizes, ({ ending }) => ending)]
    .map(([ending, some]) => ({ ending, count: some.length, bytes: some.reduce((sum, one) => sum + one.bytes, 0) }))
    .sort((a, b) => (a.ending < b.ending ? -1 : 1));
}

async function libraryWorkbook(sheets: ReturnType<typeof figureSheets>): Promise<void> {
  const data = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row) => row.map((value) => ({ value, type: typeof value === 'number' ? Number : String }))),
  }));
  await writeExcelFile(data as never).toBuffer();
}

/** A picture of middling size, drawn five times without being kept. */
async function pictureCold(svg: string): Promise<number> {
  await sharp(Buffer.from(svg)).png().toBuffer();
  const times: number[] = [];
  for (let count = 0; count < 5; count += 1)
    times.push(
      await milliseconds(() =>
        sharp(Buffer.from(svg)).png({ compressionLevel: 6, palette: true, effort: 1, dither: 0 }).toBuffer(),
      ),
    );
  return middle(times);
}

/** Makes every file of the real data, an indicator at a time and all together; `picture` is one drawn by the build. */
export async function measureFiles(picture: string): Promise<FilesFigures> {
  const effects = realEffects();
  const catalog = await loadCatalog(effects, join(root, 'data'));
  const strings = await readStrings(effects);
  const languages = catalog.site.languages.map((language) => createMessages(language, strings.get(language.id) ?? {}));
  const built = buildData(catalog, languages, '2026-01-01');
  const messages = languages[0]!;
  const input = { ...built, labels: labelsOf(built.site), messages };
  const context = filesContext(messages, built.site.site.texts.name, built.site.site.url, built.site.date, 'bench');
  const bundles = built.indicators.map((one) => indicatorBundle(input, one));
  for (const bundle of bundles.slice(0, 5)) bundleFiles(bundle, context);
  const times: number[] = [];
  for (const bundle of bundles) times.push(await milliseconds(() => bundleFiles(bundle, context)));
  const typical = [...bundles].sort((a, b) => a.rows.length - b.rows.length)[Math.floor(bundles.length * 0.9)]!;
  const sheets = figureSheets(typical, 'bench', messages);
  let files = new Map<string, string | Uint8Array>();
  const all = await milliseconds(() => ({ files } = takeAway(built, languages, catalog)));
  return {
    indicators: bundles.length,
    median: middle(times),
    mean: times.reduce((sum, one) => sum + one, 0) / times.length,
    all,
    workbook: {
      ours: await milliseconds(() => toWorkbook(sheets)),
      library: await milliseconds(() => libraryWorkbook(sheets)),
    },
    picture: await pictureCold(picture),
    kinds: kindsOf(files),
  };
}

/** The figures as lines of a report, each beside its aim. */
export function filesLines(figures: FilesFigures): string {
  const { indicators, median, mean, all, workbook, picture, kinds } = figures;
  const table = kinds.map(({ ending, count, bytes }) => `| ${ending} | ${count} | ${(bytes / 1e6).toFixed(1)} MB |`);
  return [
    `All forms of an indicator: ${median.toFixed(1)} ms in the middle of ${indicators}, ${mean.toFixed(1)} ms on average, of 30 ms.`,
    `Every file of the site: ${(all / 1000).toFixed(1)} s.`,
    `A workbook of a large indicator: ${workbook.ours.toFixed(0)} ms; write-excel-file ${workbook.library.toFixed(0)} ms (${(workbook.library / workbook.ours).toFixed(1)} times).`,
    `A picture drawn cold: ${picture.toFixed(0)} ms of 150 ms.`,
    '',
    '| kind | files | size |',
    '| --- | --- | --- |',
    ...table,
    '',
  ].join('\n');
}
