import type { SheetProblem } from '../model/workbook.ts';
import { columnLetter } from '../sheets/column-letter.ts';
import type { Messages } from './messages.ts';

/** A problem of a spreadsheet in words: where, what is wrong, what is allowed, how to mend it. */
export interface ToldProblem {
  place: string;
  wrong: string;
  allowed: string;
  mend: string;
}

/** Long cells are cut: the place says where the whole stands. */
const shortest = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const blank = {
  nearest: '',
  allowed: '',
  instead: '',
  column: '',
  status: '',
  first: '',
  denominator: '',
  sheet: '',
  most: '',
  found: '',
  named: '',
  west: '',
  east: '',
  south: '',
  north: '',
};

/** Where a problem is, as a person finds it. Example: `sheet "2024", row 7, column C`. */
export function sheetPlace({ sheet, row, column }: SheetProblem, messages: Messages): string {
  return messages.say('sheets.place', {
    sheet: sheet ?? 'none',
    row: row === 0 ? 'none' : String(row),
    column: column === null ? 'none' : columnLetter(column),
  });
}

/** A problem in the words of a language. The words of each code stand in the interface strings. */
export function tellSheetProblem(problem: SheetProblem, messages: Messages): ToldProblem {
  const values = { ...blank, value: shortest(problem.value), ...problem.values };
  // Faults of a file of projects have words of their own.
  const section = problem.code.startsWith('project-') ? 'lens.faults' : 'sheetFaults';
  const say = (part: string): string => messages.say(`${section}.${problem.code}.${part}`, values);
  return { place: sheetPlace(problem, messages), wrong: say('wrong'), allowed: say('allowed'), mend: say('mend') };
}

/** A problem in one line. Example: `figures.xlsx  sheet "2024", row 7, column C: "12%" has a percent sign; …`. */
export function sheetProblemLine(problem: SheetProblem, messages: Messages): string {
  const { place, wrong, allowed, mend } = tellSheetProblem(problem, messages);
  return `${problem.file}  ${messages.say('sheets.line', { place, wrong, allowed, mend })}`;
}
