import { escapeText } from '../../src/charts/svg.ts';
import { columnLetter } from '../../src/sheets/column-letter.ts';
import { toArchive } from './archive.ts';

export type SheetCell = string | number;

/** One sheet: its name, the width of each column in letters, and rows of which the first is the header. */
export interface Sheet {
  name: string;
  widths: readonly number[];
  rows: readonly (readonly SheetCell[])[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Every text of a workbook is kept once, and cells hold its number. */
class SharedTexts {
  readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  toXml(): string {
    const texts = [...this.numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`);
    return `${head}<sst ${main} uniqueCount="${this.numbers.size}">${texts.join('')}</sst>`;
  }
}

function rowXml(row: readonly SheetCell[], number: number, letters: readonly string[], texts: SharedTexts): string {
  let cells = '';
  row.forEach((cell, index) => {
    if (cell === '') return;
    const place = `<c r="${letters[index]}${number}"`;
    const style = number === 1 ? ' s="1"' : '';
    cells +=
      typeof cell === 'number'
        ? `${place}><v>${cell}</v></c>`
        : `${place}${style} t="s"><v>${texts.numberOf(cell)}</v></c>`;
  });
  return `<row r="${number}">${cells}</row>`;
}

/** The header stays in sight, and long tables can be filtered at once. */
function sheetXml({ widths, rows }: Sheet, texts: SharedTexts): string {
  const letters = widths.map((_, index) => columnLetter(index));
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return [
    `${head}<worksheet ${main}><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols><sheetData>`,
    ...rows.map((row, index) => rowXml(row, index + 1, letters, texts)),
    `</sheetData><autoFilter ref="A1:${letters.at(-1)}${rows.length}"/></worksheet>`,
  ].join('');
}

const styles = [
  `${head}<styleSheet ${main}>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs>',
  // Without a named style openpyxl, and so every reader of pandas, warns.
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

const contentType = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;

function contentTypes(sheets: readonly Sheet[]): string {
  return [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    contentType('workbook', 'sheet.main'),
    ...sheets.map((_, index) => contentType(`worksheets/sheet${index + 1}`, 'worksheet')),
    contentType('styles', 'styles'),
    contentType('sharedStrings', 'sharedStrings'),
    '</Types>',
  ].join('');
}

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${relations}/${kind}" Target="${target}"/>`;
const relationships = (some: readonly string[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${some.join('')}</Relationships>`;

function workbookXml(sheets: readonly Sheet[]): string {
  const named = sheets.map(
    ({ name }, index) => `<sheet name="${escapeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${head}<workbook ${main} xmlns:r="${relations}"><sheets>${named.join('')}</sheets></workbook>`;
}

/**
 * Sheets as an XLSX workbook (ECMA-376, the least it asks for): texts are texts and never formulas, the header is bold
 * and stays in sight. The same sheets give the same bytes.
 */
export function toWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const texts = new SharedTexts();
  const worksheets = sheets.map((sheet, i): [string, string] => [
    `xl/worksheets/sheet${i + 1}.xml`,
    sheetXml(sheet, texts),
  ]);
  const count = sheets.length;
  return toArchive({
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation(count + 1, 'styles', 'styles.xml'),
      relation(count + 2, 'sharedStrings', 'sharedStrings.xml'),
    ]),
    ...Object.fromEntries(worksheets),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': texts.toXml(),
  });
}
