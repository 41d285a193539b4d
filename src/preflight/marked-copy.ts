import writeExcelFile from 'write-excel-file/browser';
import type { Messages } from '../format/messages.ts';
import { tellSheetProblem } from '../format/sheet-problem.ts';
import type { SheetProblem, Workbook } from '../model/workbook.ts';
import { markedSheets } from '../sheets/marked-sheets.ts';

const headings = ['sheet', 'row', 'column', 'value', 'wrong', 'allowed', 'mend'] as const;

/** The person's own cells once more, the faulty ones filled, with a sheet of the problems: what the import writes. */
export async function markedCopy(
  workbook: Workbook,
  problems: readonly SheetProblem[],
  messages: Messages,
): Promise<{ name: string; data: Blob }> {
  const say = (key: string): string => messages.say(`sheets.${key}`);
  const words = {
    name: say('problems'),
    headings: headings.map(say) as [string, string, string, string, string, string, string],
    tell: (problem: SheetProblem) => tellSheetProblem(problem, messages),
  };
  const data = await writeExcelFile(markedSheets(workbook, problems, words)).toBlob();
  return { name: `${workbook.file.replace(/\.[^.]*$/, '')}-problems.xlsx`, data };
}
