import type { Problem } from '../model/problem.ts';
import type { Receipt } from '../model/receipt.ts';
import { faultAt, faultOfFile } from './fault.ts';
import type { Folder } from './folder.ts';
import { unknownWord } from './known.ts';
import type { Read } from './read-object.ts';
import type { ReadTable } from './read-table.ts';
import { sha256Hex } from './sha256.ts';

const again = 'run: npm run refresh, which writes both; data/README.md says what to do after an edit by hand';

/** A table and its receipt belong together, and both to a source. */
function pairProblems(folder: Folder): Problem[] {
  const { tables, receipts, sources } = folder.ids;
  const allowed = 'each table with its receipt, <source>.csv and <source>.meta.json';
  const fault = (file: string, wrong: string): Problem => faultOfFile(file, 'receipt', { wrong, allowed, mend: again });
  const bare = [...tables].filter((id) => !receipts.has(id));
  const orphans = [...receipts].filter((id) => !tables.has(id));
  const strays = [...tables].filter((id) => !sources.has(id));
  return [
    ...bare.map((id) => fault(`tables/${id}.csv`, `the table has no receipt ${id}.meta.json`)),
    ...orphans.map((id) => fault(`tables/${id}.meta.json`, `the receipt has no table ${id}.csv`)),
    ...strays.map((id) => faultOfFile(`tables/${id}.csv`, 'file name', unknownWord('source', id, sources))),
  ];
}

/** The receipt describes exactly this table, byte for byte. What would fit is said under "allowed". */
export function sealProblems(
  read: Read<Receipt>,
  table: Pick<ReadTable, 'bytes' | 'whole'> & { rows: { length: number } },
): Problem[] {
  const said = read.value.table;
  const rows = table.whole ? table.rows.length : said.rows;
  const found = { rows, bytes: table.bytes.length, sha256: sha256Hex(table.bytes) };
  const differing = (['rows', 'bytes', 'sha256'] as const).filter((key) => said[key] !== found[key]);
  return differing.map((key) => {
    const wrong = `${JSON.stringify(said[key])} is not of this table, which was changed after its receipt was written`;
    return faultAt(read, ['table', key], { wrong, allowed: JSON.stringify(found[key]), mend: again });
  });
}

/** rowsReceived = rowsCounted + the rows set aside; what is not in the ledger was lost. */
export function ledgerProblems(read: Read<Receipt>): Problem[] {
  const { rowsReceived, rowsCounted, setAside } = read.value.ledger;
  const sum = setAside.reduce((total, { rows }) => total + rows, rowsCounted);
  if (sum === rowsReceived) return [];
  const wrong = `${rowsReceived} rows received, and ${sum} counted or set aside`;
  const allowed = 'rowsReceived = rowsCounted + the sum of setAside';
  return [
    faultAt(read, ['ledger', 'rowsReceived'], { wrong, allowed, mend: 'find the rows that are not in the ledger' }),
  ];
}

function withheldProblems(read: Read<Receipt>, table: ReadTable): Problem[] {
  const told = read.value.withheld;
  const hidden = table.rows.filter(({ row }) => row.status === 'withheld').length;
  const unsure = !table.whole || table.rows.some(({ broken }) => broken);
  if (unsure || told === hidden) return [];
  const wrong = `${told} rows said to be withheld, ${hidden} in the table`;
  return [faultAt(read, ['withheld'], { wrong, allowed: 'the number in the table', mend: again })];
}

/** Every table has a receipt that describes it, and every receipt balances. */
export function receipts(folder: Folder): Problem[] {
  const each = [...folder.receipts].flatMap(([id, read]) => {
    const table = folder.tables.get(id);
    const ofTable = table === undefined ? [] : [...sealProblems(read, table), ...withheldProblems(read, table)];
    return [...ofTable, ...ledgerProblems(read)];
  });
  return [...pairProblems(folder), ...each];
}
