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

/** Signs that steer a terminal, break a line or turn the direction of writing are shown and not obeyed. */
const visible = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    .replace(/[\u0000-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');

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
    sheet: sheet === null ? 'none' : visible(sheet),
    row: row === 0 ? 'none' : String(row),
    column: column === null ? 'none' : columnLetter(column),
  });
}

/** A problem in the words of a language. The words of each code stand in the interface strings. */
export function tellSheetProblem(problem: SheetProblem, messages: Messages): ToldProblem {
  const given = Object.entries({ ...blank, value: shortest(problem.value), ...problem.values });
  const values = Object.fromEntries(given.map(([name, text]) => [name, visible(text)]));
  // Faults of a file of projects have words of their own.
  const section = problem.code.startsWith('project-') ? 'lens.faults' : 'sheetFaults';
  const say = (part: string): string => messages.say(`${section}.${problem.code}.${part}`, values);
  return { place: sheetPlace(problem, messages), wrong: say('wrong'), allowed: say('allowed'), mend: say('mend') };
}

/** A problem in one line. Example: `figures.xlsx  sheet "2024", row 7, column C: "12%" has a percent sign; …`. */
export function sheetProblemLine(problem: SheetProblem, messages: Messages): string {
  const { place, wrong, allowed, mend } = tellSheetProblem(problem, messages);
  return `${visible(problem.file)}  ${messages.say('sheets.line', { place, wrong, allowed, mend })}`;
}
