import type { SheetCell } from '../model/workbook.ts';
import { walk } from './walk-xml.ts';

/** How numbers are shown, by the style of their cell. */
export interface NumberFormats {
  shown(style: number): SheetCell['shown'];
}

/** Formats that every program knows by number: percentages, and dates and times. */
const percentIds = new Set([9, 10]);
const dateIds = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** What a written format shows. Texts in quotes and brackets in it are no part of it. Example: `0.0%` is a percentage. */
function shownBy(code: string): SheetCell['shown'] {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare.includes('%')) return 'percent';
  return /[dmyhs]/i.test(bare.replace(/general/i, '')) ? 'date' : 'plain';
}

/** Reads the styles of a workbook; without any all numbers are plain. */
export function numberFormats(xml: string | null): NumberFormats {
  const written = new Map<number, string>();
  const styles: number[] = [];
  let ofCells = false;
  if (xml !== null)
    walk(xml, {
      open: (name, attributes) => {
        if (name === 'numFmt') written.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        if (name === 'cellXfs') ofCells = true;
        if (name === 'xf' && ofCells) styles.push(Number(attributes['numFmtId'] ?? 0));
      },
      close: (name) => {
        if (name === 'cellXfs') ofCells = false;
      },
    });
  return {
    shown: (style) => {
      const id = styles[style] ?? 0;
      if (percentIds.has(id)) return 'percent';
      if (dateIds.has(id)) return 'date';
      return shownBy(written.get(id) ?? '');
    },
  };
}
