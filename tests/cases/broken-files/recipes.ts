import { zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';

// A collection of broken spreadsheets, each with one fault, made from small recipes so that no binary file is kept. All
// figures and names are invented.

/** A file, and the one fault it has: its code, its row, its column (null: the row or the file) and the advice's key word. */
export interface BrokenFile {
  name: string;
  bytes: () => Promise<Uint8Array> | Uint8Array;
  code: string;
  row: number;
  column: number | null;
  /** What the English advice must say. */
  advice: RegExp;
}

/** A broken file in one line: name, bytes, code, row, column, advice. */
export type Line = readonly [
  name: string,
  bytes: BrokenFile['bytes'],
  code: string,
  row: number,
  column: number | null,
  advice: RegExp,
];

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export const heading = 'period,group,estimate';
export const csv = (...rows: string[]): Uint8Array => utf8([heading, '2019,Elm,20', ...rows].join('\n'));

export type Value = string | number | boolean | Date | { value: string | number | Date; format?: string } | null;
export const xlsx = async (...rows: Value[][]): Promise<Uint8Array> =>
  new Uint8Array(await writeExcelFile([['period', 'group', 'estimate'], ['2019', 'Elm', 20], ...rows]).toBuffer());

export const cell = (reference: string, inner: string, type = ''): string => `<c r="${reference}"${type}>${inner}</c>`;
export const text = (reference: string, value: string): string =>
  cell(reference, `<is><t>${value}</t></is>`, ' t="inlineStr"');
export const number = (reference: string, value: string): string => cell(reference, `<v>${value}</v>`);

export interface Parts {
  sheets?: { name: string; state?: string; rows: string; more?: string; before?: string }[];
  extra?: Record<string, string>;
}

export const sound = `<row r="1">${text('A1', 'period')}${text('B1', 'group')}${text('C1', 'estimate')}</row><row r="2">${text('A2', '2019')}${text('B2', 'Elm')}${number('C2', '20')}</row>`;

/** A workbook written part by part, for what the library that writes workbooks does not write. */
export function workbook({ sheets = [{ name: 'Figures', rows: sound }], extra = {} }: Parts): Uint8Array {
  const entries = sheets.map(
    ({ name, state = '' }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`,
  );
  const relations = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="t" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows, more = '', before = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet>${before}<sheetData>${rows}</sheetData>${more}</worksheet>`,
      ]),
    ),
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, utf8(content)])));
}

export const third = (cells: string, attributes = ''): string => `${sound}<row r="3"${attributes}>${cells}</row>`;
export const oneSheet = (rows: string, more = '', before = ''): Uint8Array =>
  workbook({ sheets: [{ name: 'Figures', rows, more, before }] });

export const withArea = (value: string): Uint8Array =>
  utf8(`period,area,group,estimate\n2019,01,Elm,20\n2020,${value},Oak,21`);
const columns = 'period,group,estimate,lower,upper,numerator,denominator,status,note';
export const wide = (row: string): Uint8Array => utf8(`${columns}\n2019,Elm,20,,,,,,\n${row}`);
