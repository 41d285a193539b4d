import { formatProblem } from '../src/checks/format-problem.ts';
import { readTable } from '../src/checks/read-table.ts';
import { receipt as receiptSchema } from '../src/model/receipt.ts';
import type { Source } from '../src/model/source.ts';
import type { Effects } from './effects.ts';
import { rowName } from './linked-rows.ts';
import type { Standing } from './steps/drift.ts';

/**
 * The table and receipt of a source as they stand; null where there are none, or where the table was touched and
 * nothing in it was withheld. Throws where the table of a source of class standard cannot be read: it alone knows what
 * was withheld.
 */
export async function standing(effects: Effects, data: string, { id, privacy }: Source): Promise<Standing | null> {
  const path = `${data}/tables/${id}`;
  if (!(await effects.exists(`${path}.csv`))) return null;
  const { table, problems } = readTable(`${path}.csv`, id, await effects.readBytes(`${path}.csv`));
  const [first] = problems;
  if (first !== undefined && privacy === 'standard')
    throw new Error(`the table of before cannot tell what was withheld: ${formatProblem(first)}; restore it first`);
  if (first !== undefined || !(await effects.exists(`${path}.meta.json`))) return null;
  const receipt = receiptSchema.parse(JSON.parse(await effects.readText(`${path}.meta.json`)));
  return { rows: table.rows.map(({ row }) => row), receipt };
}

/** Names of rows withheld in the table that stands: what was once hidden stays so. */
export function withheldIn(before: Standing | null): Set<string> {
  return new Set((before?.rows ?? []).filter(({ status }) => status === 'withheld').map(rowName));
}
