import { performance } from 'node:perf_hooks';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { checkWorkbook } from '../src/checks/check-workbook.ts';
import type { ImportTarget } from '../src/model/import-target.ts';
import { readWorkbook } from '../src/sheets/read-workbook.ts';

/** Seconds that a large spreadsheet takes: read and checked by us, and read alone by a library people would use. */
export interface SheetFigures {
  rows: number;
  checked: number;
  told: number;
  read: number;
}

const groups = Array.from({ length: 10 }, (_, at) => ({ id: `group-${at}`, names: [`Group ${at}`] }));
const areas = Array.from({ length: 1000 }, (_, at) => ({ id: String(at).padStart(4, '0'), names: [`Place ${at}`] }));

/** A source as large as its spreadsheet: ten groups, a thousand places, ten years. Synthetic. */
const target: ImportTarget = {
  source: 'synthetic',
  title: 'Synthetic',
  series: [{ id: 'share', percent: true, counted: false }],
  whole: true,
  dimensions: [{ id: 'kind', names: [], groups }],
  geographies: [{ id: 'place', areas }],
  crosswalk: [],
  defaults: { series: 'share', vintage: 'synthetic-1', geography: 'place', dimension: 'kind' },
};

async function spreadsheet(rows: number): Promise<Uint8Array> {
  const data = Array.from({ length: rows }, (_, at) => [
    2010 + Math.floor(at / 10_000),
    areas[Math.floor(at / 10) % 1000]!.id,
    groups[at % 10]!.names[0]!,
    (at * 7919) % 100,
  ]);
  return new Uint8Array(await writeExcelFile([['period', 'area', 'group', 'estimate'], ...data]).toBuffer());
}

/** Reads and checks a synthetic workbook of so many rows, and lets a library read the same bytes. */
export async function measureSheet(rows: number): Promise<SheetFigures> {
  const bytes = await spreadsheet(rows);
  let told = 0;
  const began = performance.now();
  const { workbook } = readWorkbook('synthetic.xlsx', bytes);
  const { problems } = checkWorkbook(workbook!, target, () => (told += 1));
  const checked = (performance.now() - began) / 1000;
  if (problems.length > 0) throw new Error(`the synthetic workbook has a fault: ${problems[0]!.code}`);
  const start = performance.now();
  await readExcelFile(Buffer.from(bytes));
  return { rows, checked, told, read: (performance.now() - start) / 1000 };
}

/** Seconds beside the aim and beside the library. */
export function sheetLine({ rows, checked, told, read }: SheetFigures): string {
  const ratio = (checked / read).toFixed(2);
  return `A synthetic workbook of ${rows} rows read and checked in ${checked.toFixed(2)} of 5 s, told ${told} times; ${ratio} × what read-excel-file takes to read it alone.\n`;
}
