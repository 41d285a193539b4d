import { parse } from 'csv-parse/browser/esm/sync';
import type { SheetCell, SheetProblem, Workbook } from '../model/workbook.ts';

/** What a delimited file gives: a workbook of one sheet, or the faults that keep it from being read. */
export interface Delimited {
  workbook: Workbook | null;
  problems: SheetProblem[];
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding that the first bytes declare; UTF-8 where they declare none. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The text of the file; null where its bytes are not what the encoding allows, as in a file of old Windows programs. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}

/** Row and column of the first byte that is not UTF-8, counted in lines and commas. */
function whereBroken(bytes: Uint8Array): { row: number; value: string } {
  const lines = new TextDecoder('latin1').decode(bytes).split(/\r\n|\n|\r/);
  const at = lines.findIndex((line) => decode(Uint8Array.from(line, (letter) => letter.charCodeAt(0))) === null);
  return { row: at + 1, value: lines[at]?.slice(0, 60) ?? '' };
}

const delimiters = ['\t', ';', ',', '|'] as const;

/** The delimiter that stands most often outside quotes in the first lines. Example: `a;b;"c,d"` has `;`. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => head.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

const cellOf = (row: number, column: number, text: string): SheetCell => ({
  row,
  column,
  kind: 'text',
  text,
  formula: false,
  shown: 'plain',
});

function fault(file: string, code: string, row: number, value: string, values = {}): SheetProblem {
  return { file, sheet: null, row, column: null, value, code, values };
}

/** Cells by rows. A record is a row, as a spreadsheet numbers it, also where its text goes over several lines. */
function rowsOf(text: string, delimiter: string): SheetCell[][] {
  const options = { delimiter, bom: true, relax_column_count: true, skip_empty_lines: false } as const;
  return parse(text, options).flatMap((record, at) => {
    const cells = record.map((cell, column) => cellOf(at + 1, column, cell)).filter(({ text: said }) => said !== '');
    return cells.length === 0 ? [] : [cells];
  });
}

/** The row after the last one that could be read, counted as all rows are: a record over several lines is one. */
const whereUnclosed = (cause: Error): number => ((cause as { records?: number }).records ?? 0) + 1;

/**
 * Reads CSV, TSV and their kin: the delimiter is found, a byte order mark is taken off, UTF-16 is understood. Bytes of
 * another encoding, NUL bytes and open quotation marks are faults with their line. Example: `a;b` and `1;2` are two rows.
 */
export function readDelimited(file: string, bytes: Uint8Array): Delimited {
  const text = decode(bytes);
  if (text === null) {
    const { row, value } = whereBroken(bytes);
    return { workbook: null, problems: [fault(file, 'encoding', row, value)] };
  }
  const nul = text.split('\n').findIndex((line) => line.includes('\0'));
  if (nul >= 0) return { workbook: null, problems: [fault(file, 'nul-bytes', nul + 1, '')] };
  const delimiter = delimiterOf(text);
  try {
    const rows = rowsOf(text, delimiter);
    const sheet = {
      name: '',
      hidden: false,
      rows,
      merged: [],
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
    };
    return { workbook: { file, format: delimiter === '\t' ? 'tsv' : 'csv', sheets: [sheet] }, problems: [] };
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause;
    return { workbook: null, problems: [fault(file, 'quotes', whereUnclosed(cause), '')] };
  }
}
