import { basename, extname } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { checkFolder } from '../src/checks/check-folder.ts';
import { checkWorkbook } from '../src/checks/check-workbook.ts';
import { nearest } from '../src/checks/nearest.ts';
import { createMessages, type Messages } from '../src/format/messages.ts';
import { sheetProblemLine, tellSheetProblem } from '../src/format/sheet-problem.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { SheetProblem, Workbook } from '../src/model/workbook.ts';
import { markedSheets } from '../src/sheets/marked-sheets.ts';
import { readWorkbook } from '../src/sheets/read-workbook.ts';
import { type Effects, realEffects } from './effects.ts';
import { annotation } from './annotation.ts';
import { type Asked, askedFor } from './import-options.ts';
import { importRows } from './import-rows.ts';
import { importRepository, isOpenSdg } from './open-sdg/import-repository.ts';
import { importTarget } from './import-target.ts';
import { loadCatalog, ProblemsFound, readFiles, readStrings } from './load-catalog.ts';
import { publishedBy } from './published-by.ts';
import type { Figures } from './refresh-source.ts';
import { changesText } from './update/changes-text.ts';
import { releaseChanges } from './update/release-changes.ts';
import { tellFault } from './tell-fault.ts';

async function messagesIn(effects: Effects, language: string): Promise<Messages> {
  const words = (await readStrings(effects)).get(language);
  if (words === undefined) throw new RangeError(`there are no words in "${language}": en or es`);
  return createMessages({ id: language, locale: `${language}-US` }, words);
}

/** Which source a file belongs to: what was asked for, or what the file is called. Throws with the nearest ones. */
function sourceFor(catalog: Catalog, { source, file }: Asked): string {
  const wanted = source ?? basename(file, extname(file));
  if (catalog.sources.has(wanted)) return wanted;
  const near = nearest(wanted, catalog.sources.keys()).join(', ');
  throw new RangeError(
    `no source is called "${wanted}": add --source <id>; nearest: ${near}; a new one: npm run new source`,
  );
}

/** Tells every problem, in a line and as an annotation where GitHub runs it, and writes the marked copy. */
async function refuse(
  effects: Effects,
  asked: Asked,
  workbook: Workbook | null,
  problems: readonly SheetProblem[],
  messages: Messages,
): Promise<number> {
  for (const problem of problems) {
    effects.error(sheetProblemLine(problem, messages));
    if (effects.environment('GITHUB_ACTIONS') === 'true') effects.out(annotation(asked.file, problem, messages));
  }
  effects.error(`${messages.say('sheets.count', { count: problems.length })}. Nothing was written to ${asked.data}.`);
  if (workbook === null) return 1;
  const heading = (key: string): string => messages.say(`sheets.${key}`);
  const words = {
    name: heading('problems'),
    headings: [
      heading('sheet'),
      heading('row'),
      heading('column'),
      heading('value'),
      heading('wrong'),
      heading('allowed'),
      heading('mend'),
    ] as [string, string, string, string, string, string, string],
    tell: (problem: SheetProblem) => tellSheetProblem(problem, messages),
  };
  await effects.writeFile(asked.problems, await writeExcelFile(markedSheets(workbook, problems, words)).toBuffer());
  effects.error(`A copy with the faulty cells filled and a list of the problems: ${asked.problems}`);
  return 1;
}

/** The data folder as it would be, checked whole; throws with its faults. */
async function catalogWith(effects: Effects, data: string, id: string, { table, receipt }: Figures): Promise<Catalog> {
  const files = await readFiles(effects, data);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  files.set(`tables/${id}.csv`, bytes(table));
  files.set(`tables/${id}.meta.json`, bytes(receiptText({ table, receipt })));
  const { catalog, problems } = checkFolder(files, await readStrings(effects));
  if (catalog === null) throw new ProblemsFound(data, problems);
  return catalog;
}

const receiptText = ({ receipt }: Figures): string => `${JSON.stringify(receipt, null, 2)}\n`;

async function bring(effects: Effects, asked: Asked, messages: Messages): Promise<number> {
  const bytes = await effects.readBytes(asked.file);
  const { workbook, problems } = readWorkbook(basename(asked.file), bytes);
  if (workbook === null) return refuse(effects, asked, null, problems, messages);
  const catalog = await loadCatalog(effects, asked.data);
  const id = sourceFor(catalog, asked);
  const tell = (done: number, of: number): void =>
    of > 5000 ? effects.out(`Checked ${done} of ${of} rows`) : undefined;
  const checked = checkWorkbook(workbook, importTarget(catalog, id, asked.language), tell);
  if (checked.problems.length > 0) return refuse(effects, asked, workbook, checked.problems, messages);
  const figures = importRows(
    catalog,
    id,
    checked,
    { file: basename(asked.file), bytes, date: asked.date },
    asked.replace,
  );
  const after = await catalogWith(effects, asked.data, id, figures);
  effects.out(
    changesText(
      releaseChanges(await publishedBy(effects, catalog), await publishedBy(effects, after)),
      asked.data,
      basename(asked.file),
    ),
  );
  effects.out(
    `${id}: ${checked.rows.length} rows of ${checked.received} brought, ${figures.receipt.table.rows} in the table.`,
  );
  if (asked.dryRun) effects.out('Nothing was written: --dry-run.');
  else await write(effects, asked.data, id, figures);
  return 0;
}

async function write(effects: Effects, data: string, id: string, figures: Figures): Promise<void> {
  await effects.writeFile(`${data}/tables/${id}.csv`, figures.table);
  await effects.writeFile(`${data}/tables/${id}.meta.json`, receiptText(figures));
  effects.out(`Written: ${data}/tables/${id}.csv and its receipt. Next: npm run build`);
}

/**
 * `npm run import -- <file>`: brings a spreadsheet into the table of a source, with a receipt, and tells what changes for
 * readers. With any fault every one of them is told at its cell, nothing is written, and the exit code is 1.
 */
export async function importFile(effects: Effects, args: string[]): Promise<number> {
  try {
    const asked = askedFor(effects.today(), args);
    if (!(await effects.exists(asked.file))) throw new RangeError(`${asked.file}: there is no such file`);
    if (await isOpenSdg(effects, asked.file)) return await importRepository(effects, asked.file, asked.out, asked.date);
    if ((await effects.listFiles(asked.file)).length > 0)
      throw new RangeError(`${asked.file}: a folder, and no Open SDG repository: one has data/*.csv and meta/`);
    return await bring(effects, asked, await messagesIn(effects, asked.language));
  } catch (cause) {
    return tellFault(effects, cause);
  }
}

if (import.meta.main) process.exitCode = await importFile(realEffects(), process.argv.slice(2));
