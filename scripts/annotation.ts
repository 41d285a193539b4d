import type { Messages } from '../src/format/messages.ts';
import { tellSheetProblem } from '../src/format/sheet-problem.ts';
import type { SheetProblem } from '../src/model/workbook.ts';

/** Signs that end a property or a command are written as escapes, so that text of a file is never a command. */
const property = (text: string): string =>
  text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');

const message = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A problem as GitHub's check shows it beside the file: `::error file=…,line=7,title=…::…`. */
export function annotation(file: string, problem: SheetProblem, messages: Messages): string {
  const { place, wrong, allowed, mend } = tellSheetProblem(problem, messages);
  const line = problem.row === 0 ? '' : `,line=${problem.row}`;
  return `::error file=${property(file)}${line},title=${property(place)}::${message(messages.say('sheets.line', { place, wrong, allowed, mend }))}`;
}
