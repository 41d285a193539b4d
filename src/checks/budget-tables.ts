import type { Problem } from '../model/problem.ts';
import { budgetFiles } from './budget-folder.ts';
import type { BudgetFolder, PlacedBudgetRow, ReadBudgetFile } from './budget-folder.ts';
import { faultAt, faultInCell, faultOfFile } from './fault.ts';
import type { Folder } from './folder.ts';
import { ledgerProblems, sealProblems } from './receipts.ts';

const again = 'run: npm run budget -- --from <folder>, which writes tables and receipts';

/** One file of a budget alone says nothing: all of them, or none. */
function missingFiles({ files }: Folder): Problem[] {
  const all = Object.values(budgetFiles);
  if (!all.some((file) => files.has(file))) return [];
  const allowed = `all files of a budget: ${all.join(', ')}`;
  const mend = 'add it (tables and receipts: npm run budget -- --from <folder>), or remove the others';
  return all
    .filter((file) => !files.has(file))
    .map((file) => faultOfFile(file, 'file', { wrong: 'is missing', allowed, mend }));
}

function duplicates<Row extends object>(
  read: ReadBudgetFile<Row> | null,
  keys: readonly (keyof Row & string)[],
): Problem[] {
  const seen = new Set<string>();
  return (read?.rows ?? []).flatMap((placed: PlacedBudgetRow<Row>) => {
    const key = keys.map((one) => String(placed.row[one])).join(', ');
    const isFirst = !seen.has(key);
    seen.add(key);
    if (isFirst) return [];
    return [faultInCell(placed, keys[0]!, { wrong: `${key} stands twice`, allowed: 'one line each', mend: again })];
  });
}

function receiptProblems(budget: BudgetFolder, id: 'expenditures' | 'measures'): Problem[] {
  const read = budget.receipts.get(id);
  const table = budget[id];
  if (read === undefined || table === null) return [];
  const strange =
    read.value.source === id
      ? []
      : [faultAt(read, ['source'], { wrong: `"${read.value.source}"`, allowed: id, mend: again })];
  return [...strange, ...sealProblems(read, table), ...ledgerProblems(read)];
}

/** The tables of a budget are whole: every file is there, no line stands twice, and each receipt describes its table. */
export function budgetTables(folder: Folder): Problem[] {
  const { budget } = folder;
  return [
    ...missingFiles(folder),
    ...duplicates(budget.expenditures, ['program', 'department', 'fund', 'fiscalYear', 'stage']),
    ...duplicates(budget.measures, ['measure', 'program', 'fiscalYear', 'stage']),
    ...receiptProblems(budget, 'expenditures'),
    ...receiptProblems(budget, 'measures'),
  ];
}
