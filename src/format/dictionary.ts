import type { Messages } from './messages.ts';
import { type DownloadColumn, downloadColumns, numberColumns } from '../model/download.ts';
import { statuses } from '../model/status.ts';

/** One column of the files: its name, whether it holds numbers or text, and its meaning in the language of the files or the page. */
export interface ColumnMeaning {
  column: DownloadColumn;
  type: 'number' | 'string';
  meaning: string;
}

/** The columns of every file of figures with their meaning, in order. */
export function dictionary(messages: Messages): ColumnMeaning[] {
  const pairs = statuses.map((status) => `“${status}” (${messages.say(`status.${status}`)})`);
  const words = new Intl.ListFormat(messages.locale, { type: 'disjunction' }).format(pairs);
  return downloadColumns.map((column) => ({
    column,
    type: numberColumns.has(column) ? 'number' : 'string',
    meaning: messages.say(`data.columns.${column}`, column === 'status' ? { words } : {}),
  }));
}
