import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem, sortProblems } from '../src/checks/format-problem.ts';
import { budgetFiles } from '../src/checks/budget-folder.ts';
import { readObject } from '../src/checks/read-object.ts';
import { day } from '../src/model/id.ts';
import { budgetRecipe } from '../src/model/budget.ts';
import type { BudgetRecipe } from '../src/model/budget.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Receipt } from '../src/model/receipt.ts';
import { expenditureRows, expenditureText } from './budget/expenditures.ts';
import { measureRows, measureText } from './budget/measure-rows.ts';
import { receiptOf } from './budget/receipt-of.ts';
import { realEffects, type Effects } from './effects.ts';
import { tellFault } from './tell-fault.ts';

/** A table of a budget with its receipt, and where both are written. */
interface Written {
  table: string;
  tablePath: string;
  receipt: Receipt;
  receiptPath: string;
}

const help = `Brings the tables of the budget up to date from a folder of raw files.

  npm run budget -- --from ../shared/data   as catalog/budget.yaml says, into budget/
  npm run budget -- --from <folder> --data <folder> --date YYYY-MM-DD`;

async function recipeIn(effects: Effects, data: string): Promise<{ recipe: BudgetRecipe | null; problems: Problem[] }> {
  const path = join(data, budgetFiles.recipe);
  if (!(await effects.exists(path))) throw new RangeError(`there is no ${path}: it says how the raw files are read`);
  const { read, problems } = readObject(path, await effects.readBytes(path), budgetRecipe);
  return { recipe: read?.value ?? null, problems };
}

async function rawBytes(effects: Effects, folder: string, file: string): Promise<Uint8Array> {
  return effects.readBytes(join(folder, file)).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EISDIR')
      throw new RangeError(`${join(folder, file)} is a folder, and should be a file`, { cause });
    throw cause;
  });
}

/** Every raw file that is missing, in one go. */
async function mustBeThere(effects: Effects, folder: string, files: readonly string[]): Promise<void> {
  const missing: string[] = [];
  for (const file of files) if (!(await effects.exists(join(folder, file)))) missing.push(join(folder, file));
  if (missing.length > 0)
    throw new RangeError(
      `there is no ${missing.join(', and no ')}; --from names the folder with the raw files of catalog/budget.yaml`,
    );
}

/** Both tables worked out, or every fault of both files; nothing is written here. */
function workOut(recipe: BudgetRecipe, money: Uint8Array, counted: Uint8Array, date: string) {
  const spent = expenditureRows(recipe.expenditures, money);
  const measured = measureRows(recipe.measures, counted);
  const tables = [
    {
      ...{ id: 'expenditures', file: recipe.expenditures.file, bytes: money, lines: spent.lines },
      ...{ table: expenditureText(spent.rows), rows: spent.rows.length },
      totals: "the file's own line of totals, equal to the sum of its lines in every column where it is filled in",
    },
    {
      ...{ id: 'measures', file: recipe.measures.file, bytes: counted, lines: measured.lines },
      ...{ table: measureText(measured.rows), rows: measured.rows.length },
      totals: "the file's own line of totals, which adds up measures of different units",
    },
  ];
  const written = tables.map((one): Written => ({
    table: one.table,
    tablePath: `budget/${one.id}.csv`,
    receipt: receiptOf({ ...one, licence: recipe.licence, date }),
    receiptPath: `budget/${one.id}.meta.json`,
  }));
  return { written, problems: sortProblems([...spent.problems, ...measured.problems]) };
}

const hasTotals = ({ ledger }: Receipt): boolean => ledger.setAside.some(({ reason }) => reason.includes('totals'));

/** A file that had a line of totals and has none now is cut off between two lines, and nothing else would say so. */
async function withoutTotals(effects: Effects, data: string, { receipt, receiptPath }: Written): Promise<Problem[]> {
  const path = join(data, receiptPath);
  if (hasTotals(receipt) || !(await effects.exists(path))) return [];
  if (!hasTotals(JSON.parse(await effects.readText(path)) as Receipt)) return [];
  const problem: Problem = {
    ...{ file: receipt.files[0]!.path, line: receipt.ledger.rowsReceived + 1, column: 1, field: 'file' },
    wrong: 'ends without the line of totals it had before',
    allowed: 'the whole file, with its line of totals',
    mend: `bring the whole file; where the publisher left the line out, remove ${receiptPath} first`,
  };
  return [problem];
}

/** A receipt that differs in nothing but the day stays: a refresh of unchanged data changes no byte. */
async function write(effects: Effects, data: string, one: Written): Promise<string> {
  const [table, receipt] = [join(data, one.tablePath), join(data, one.receiptPath)];
  const before = (await effects.exists(receipt)) ? await effects.readText(receipt) : '';
  const then = before === '' ? '' : (JSON.parse(before) as Receipt).retrieved;
  const isSame = before === `${JSON.stringify({ ...one.receipt, retrieved: then }, null, 2)}\n`;
  const stands = (await effects.exists(table)) && (await effects.readText(table)) === one.table;
  if (isSame && stands) return 'unchanged';
  await effects.writeFile(table, one.table);
  await effects.writeFile(receipt, `${JSON.stringify(one.receipt, null, 2)}\n`);
  return 'written';
}

function refuse(effects: Effects, problems: readonly Problem[]): number {
  for (const problem of problems) effects.error(formatProblem(problem));
  effects.error(`Faults: ${problems.length}. Nothing was written. Each line above says how to mend it.`);
  return 1;
}

/**
 * `npm run budget -- --from <folder>`: adds the account lines of the raw files up to the two tables of the budget and
 * writes them with their receipts. Gives the exit code: with any fault in either file all are told and nothing changes.
 */
export async function budget(effects: Effects, args: string[]): Promise<number> {
  const options = {
    from: { type: 'string' },
    data: { type: 'string', default: 'data' },
    date: { type: 'string' },
  } as const;
  const { from, data, date = effects.today() } = parseArgs({ args, options }).values;
  if (from === undefined) throw new RangeError(help);
  if (!day.safeParse(date).success) throw new RangeError(`--date "${date}": must be a day such as 2026-03-01\n${help}`);
  const { recipe, problems } = await recipeIn(effects, data);
  if (recipe === null || problems.length > 0) return refuse(effects, problems);
  await mustBeThere(effects, from, [recipe.expenditures.file, recipe.measures.file]);
  const money = await rawBytes(effects, from, recipe.expenditures.file);
  const worked = workOut(recipe, money, await rawBytes(effects, from, recipe.measures.file), date);
  if (worked.problems.length > 0) return refuse(effects, worked.problems);
  const cut: Problem[] = [];
  for (const one of worked.written) cut.push(...(await withoutTotals(effects, data, one)));
  if (cut.length > 0) return refuse(effects, cut);
  for (const one of worked.written) {
    const { rowsReceived, rowsCounted } = one.receipt.ledger;
    const counts = `${rowsReceived} lines received, ${rowsCounted} counted, ${one.receipt.table.rows} rows`;
    effects.out(`${one.tablePath}: ${counts}, ${await write(effects, data, one)}`);
  }
  effects.out('Next: npm run check, which names every programme and measure that has no place yet.');
  return 0;
}

/** The command: gives the exit code. */
export async function main(effects: Effects, args: string[]): Promise<number> {
  try {
    return await budget(effects, args);
  } catch (cause) {
    return tellFault(effects, cause);
  }
}

if (import.meta.main) process.exitCode = await main(realEffects(), process.argv.slice(2));
