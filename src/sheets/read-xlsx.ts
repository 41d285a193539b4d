import { unzipSync } from 'fflate';
import type { CellKind, MergedBlock, Sheet, SheetCell, Workbook } from '../model/workbook.ts';
import { cellPosition } from './column-letter.ts';
import { type NumberFormats, numberFormats } from './number-formats.ts';
import { type Attributes, walk } from './walk-xml.ts';

/** Texts that cells point to by number. Phonetic hints are no part of them. */
function sharedStrings(xml: string | null): string[] {
  const found: string[] = [];
  let within = false;
  let hint = false;
  if (xml === null) return found;
  walk(xml, {
    open: (name) => {
      if (name === 'si') found.push('');
      if (name === 'rPh') hint = true;
      if (name === 't') within = !hint;
    },
    text: (text) => {
      if (within) found[found.length - 1] += text;
    },
    close: (name) => {
      if (name === 't') within = false;
      if (name === 'rPh') hint = false;
    },
  });
  return found;
}

interface SheetEntry {
  name: string;
  hidden: boolean;
  path: string;
}

/** Sheets in their order, with the part each lies in. */
function sheetEntries(workbook: string, relations: string): SheetEntry[] {
  const targets = new Map<string, string>();
  walk(relations, { open: (name, { Id, Target }) => void (name === 'Relationship' && targets.set(Id!, Target!)) });
  const entries: SheetEntry[] = [];
  walk(workbook, {
    open: (element, { name, state, ...more }) => {
      if (element !== 'sheet') return;
      const target = targets.get(more['r:id'] ?? more['id'] ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      entries.push({ name: name ?? '', hidden: state === 'hidden' || state === 'veryHidden', path });
    },
  });
  return entries;
}

const kindOf = (type: string | undefined): CellKind =>
  type === 'b' ? 'boolean' : type === 'e' ? 'error' : type === undefined || type === 'n' ? 'number' : 'text';

function mergedBlock(reference: string): MergedBlock {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [cellPosition(first), cellPosition(last)];
  return { firstRow: from.row, lastRow: to.row, firstColumn: from.column, lastColumn: to.column };
}

/** Gathers one sheet while its part is read. */
class SheetReader {
  readonly sheet: Sheet & { hiddenRows: Set<number>; hiddenColumns: Set<number> };
  private readonly strings: readonly string[];
  private readonly formats: NumberFormats;
  private row = 0;
  private next = 0;
  private cells: SheetCell[] = [];
  private cell: SheetCell | null = null;
  private type: string | undefined;
  private reads = false;

  constructor({ name, hidden }: SheetEntry, strings: readonly string[], formats: NumberFormats) {
    this.sheet = { name, hidden, rows: [], merged: [], hiddenRows: new Set(), hiddenColumns: new Set() };
    this.strings = strings;
    this.formats = formats;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    if (name === 'c') this.openCell(attributes);
    if (name === 'f' && this.cell !== null) this.cell.formula = true;
    if (name === 'v' || name === 't') this.reads = this.cell !== null;
    if (name === 'col' && attributes['hidden'] === '1') this.hide(attributes);
    if (name === 'mergeCell') this.sheet.merged.push(mergedBlock(attributes['ref'] ?? 'A1'));
  }

  private openRow({ r, hidden }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r);
    this.next = 0;
    this.cells = [];
    if (hidden === '1') this.sheet.hiddenRows.add(this.row);
  }

  private openCell({ r, t, s }: Attributes): void {
    const { column } = r === undefined ? { column: this.next } : cellPosition(r);
    this.next = column + 1;
    this.type = t;
    const kind = kindOf(t);
    const shown = kind === 'number' ? this.formats.shown(Number(s ?? 0)) : 'plain';
    this.cell = { row: this.row, column, kind, text: '', formula: false, shown };
  }

  /** Column A to XFD may be hidden in one stroke: beyond the first 200 nothing of ours stands. */
  private hide({ min, max }: Attributes): void {
    for (let column = Number(min) - 1; column < Math.min(Number(max), 200); column += 1)
      this.sheet.hiddenColumns.add(column);
  }

  text(text: string): void {
    if (this.reads && this.cell !== null) this.cell.text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.reads = false;
    if (name === 'c') this.closeCell();
    if (name === 'row' && this.cells.length > 0) this.sheet.rows.push(this.cells);
  }

  private closeCell(): void {
    if (this.cell === null) return;
    if (this.type === 's') this.cell.text = this.strings[Number(this.cell.text)] ?? '';
    if (this.cell.text !== '' || this.cell.formula) this.cells.push(this.cell);
    this.cell = null;
  }
}

const neverRead = /^(docProps|customXml|xl\/(media|theme|drawings|charts|externalLinks|pivot\w*|calcChain))\b/i;

/** Whether a part of an archive is unpacked: pictures, drawings and what else holds no cell of ours stay packed. */
export const isRead = (part: string): boolean => /\.(xml|rels)$/.test(part) && !neverRead.test(part);

/**
 * Reads an XLSX workbook: what cells say, how they are shown, formulas, merged blocks, hidden sheets, rows and columns.
 * Own code, since readers that give the values alone do not say which of them a person sees otherwise.
 * Throws when the archive or a part of it is damaged. Example: a sheet with `x` in A1 has one row with one cell.
 */
export function readXlsx(file: string, bytes: Uint8Array): Workbook {
  const parts = unzipSync(bytes, { filter: ({ name }) => isRead(name) });
  const part = (path: string): string | null => {
    const found = parts[path];
    return found === undefined ? null : new TextDecoder().decode(found);
  };
  const required = (path: string): string => {
    const found = part(path);
    if (found === null) throw new RangeError(`the workbook has no part ${path}`);
    return found;
  };
  const strings = sharedStrings(part('xl/sharedStrings.xml'));
  const formats = numberFormats(part('xl/styles.xml'));
  const entries = sheetEntries(required('xl/workbook.xml'), required('xl/_rels/workbook.xml.rels'));
  const sheets = entries.map((entry) => {
    const reader = new SheetReader(entry, strings, formats);
    walk(required(entry.path), {
      open: (name, attributes) => reader.open(name, attributes),
      text: (text) => reader.text(text),
      close: (name) => reader.close(name),
    });
    return reader.sheet;
  });
  return { file, format: 'xlsx', sheets };
}
