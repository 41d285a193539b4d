import type { Messages } from '../format/messages.ts';
import { tellSheetProblem } from '../format/sheet-problem.ts';
import type { Sheet, SheetProblem, Workbook } from '../model/workbook.ts';
import { columnLetter } from '../sheets/column-letter.ts';
import { element, tableOf } from './element.ts';

/** Of a long sheet or a long list this many are shown and the rest counted; the marked copy has them all. */
const most = 60;

function cellRow(document: Document, sheet: Sheet, row: number, width: number, faulty: ReadonlySet<string>) {
  const cells = new Map((sheet.rows.find((one) => one[0]?.row === row) ?? []).map((cell) => [cell.column, cell.text]));
  const columns = Array.from({ length: width }, (_, column) => {
    const text = cells.get(column) ?? '';
    const marked = faulty.has(`${row},${column}`) || faulty.has(`${row},*`);
    // An empty cell that should not be empty is a fault too, and must be seen.
    return element(
      document,
      'td',
      {},
      marked ? element(document, 'mark', {}, text === '' ? '\u00a0\u00a0' : text) : text,
    );
  });
  return element(document, 'tr', {}, element(document, 'th', { scope: 'row' }, String(row)), ...columns);
}

/** The rows with faults and the first ones above them, as a spreadsheet shows them, faulty cells marked. */
function cellsView(document: Document, sheet: Sheet, problems: readonly SheetProblem[], messages: Messages) {
  const here = problems.filter((one) => (one.sheet ?? '') === sheet.name && one.row > 0);
  if (here.length === 0) return null;
  const faulty = new Set(here.map(({ row, column }) => `${row},${column ?? '*'}`));
  const first = sheet.rows.slice(0, 2).map((cells) => cells[0]!.row);
  const rows = [...new Set([...first, ...here.map(({ row }) => row)])].sort((a, b) => a - b).slice(0, most);
  // A fold, since a call cannot take a hundred thousand arguments.
  const cells = sheet.rows.slice(0, most).map((row) => row.at(-1)!.column);
  const width = [...cells, ...here.map(({ column }) => column ?? 0)].reduce((a, b) => Math.max(a, b), 0) + 1;
  const letters = Array.from({ length: width }, (_, column) =>
    element(document, 'th', { scope: 'col' }, columnLetter(column)),
  );
  const caption =
    sheet.name === '' ? messages.say('staffCheck.cells') : messages.say('staffCheck.cellsOf', { sheet: sheet.name });
  return element(
    document,
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      document,
      'table',
      { class: 'data-table sheet-cells' },
      element(document, 'caption', {}, caption),
      element(document, 'thead', {}, element(document, 'tr', {}, element(document, 'td', {}), ...letters)),
      element(document, 'tbody', {}, ...rows.map((row) => cellRow(document, sheet, row, width, faulty))),
    ),
  );
}

/**
 * Every fault of a spreadsheet, where it is, what is wrong, what is allowed and how to mend it, and the faulty cells as
 * they stand in the file.
 */
export function problemView(
  document: Document,
  workbook: Workbook | null,
  problems: readonly SheetProblem[],
  messages: Messages,
): HTMLElement {
  const heads = ['where', 'wrong', 'allowed', 'mend'].map((key) => messages.say(`staffCheck.${key}`));
  const rows = problems.slice(0, most).map((problem) => {
    const { place, wrong, allowed, mend } = tellSheetProblem(problem, messages);
    return [place, wrong, allowed, mend];
  });
  const rest = problems.length - rows.length;
  return element(
    document,
    'div',
    {},
    tableOf(document, messages.say('sheets.count', { count: problems.length }), heads, rows),
    rest > 0 ? element(document, 'p', { class: 'note' }, messages.say('staffCheck.more', { count: rest })) : null,
    ...(workbook?.sheets ?? []).map((sheet) => cellsView(document, sheet, problems, messages)),
  );
}
