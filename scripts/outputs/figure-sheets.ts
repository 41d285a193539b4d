import type { Messages } from '../../src/format/messages.ts';
import { downloadColumns } from '../../src/model/download.ts';
import type { Bundle } from './bundle.ts';
import { dictionary } from '../../src/format/dictionary.ts';
import { readMeLines } from './read-me.ts';
import type { Sheet } from './workbook.ts';

/** Columns of ids are narrow, columns of labels wide; nobody should have to drag to read the first screen. */
const wide = new Set<string>([
  'title',
  'areaLabel',
  'groupLabel',
  'geographyLabel',
  'dimensionLabel',
  'note',
  'universe',
]);

/** The four sheets of a workbook: read me, data, notes and dictionary, named in the language of the files. */
export function figureSheets(bundle: Bundle, release: string, messages: Messages): Sheet[] {
  const say = (key: string): string => messages.say(`takeAway.${key}`);
  const columns = dictionary(messages);
  return [
    {
      name: say('sheet.readMe'),
      widths: [26, 110],
      rows: [[say('sheet.what'), say('sheet.text')], ...readMeLines(bundle, release, messages)],
    },
    {
      name: say('sheet.data'),
      widths: downloadColumns.map((column) => (wide.has(column) ? 30 : 14)),
      rows: [[...downloadColumns], ...bundle.rows.map((row) => downloadColumns.map((column) => row[column]))],
    },
    { name: say('sheet.notes'), widths: [120], rows: [[say('before')], ...bundle.notes.map((note) => [note])] },
    {
      name: say('sheet.dictionary'),
      widths: [20, 10, 110],
      rows: [
        [messages.say('data.column'), say('sheet.type'), messages.say('data.meaning')],
        ...columns.map(({ column, type, meaning }) => [column, type, meaning]),
      ],
    },
  ];
}
