import type { SheetCell } from '../model/workbook.ts';

/** A period as tables write it, or the code of what is wrong with it and what to write instead where that is sure. */
export type SheetPeriod = { period: string } | { code: string; instead?: string };

const earliest = 1900;
const latest = 2100;

/** Days of a spreadsheet's calendar from 1954 to 2119: a year in that range would be no year. */
const isSerial = (value: number): boolean => value >= 20_000 && value <= 80_000;

/** The year of a day in a spreadsheet's calendar, which begins on the last day of 1899. */
const yearOf = (serial: number): string =>
  String(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).getUTCFullYear());

function ofYears(first: number, last: number): SheetPeriod {
  if (first < earliest || last > latest) return { code: 'period-range' };
  if (last < first) return { code: 'period-order' };
  return { period: first === last ? String(first) : `${first}-${last}` };
}

function ofText(text: string): SheetPeriod {
  const bare = text.replace(/[\u200b-\u200f\ufeff\u00a0\s]/g, '');
  const plain = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (plain !== null) return ofYears(Number(plain[1]), Number(plain[2] ?? plain[1]));
  const quarter = /^(\d{4})-Q[1-4]$/.exec(text);
  if (quarter !== null)
    return 'period' in ofYears(Number(quarter[1]), Number(quarter[1])) ? { period: text } : { code: 'period-range' };
  const dashed = /^(\d{4})(?:[-–—‐‑/]|to|a)(\d{4})$/i.exec(bare);
  if (dashed !== null) return { code: 'period-dash', instead: `${dashed[1]}-${dashed[2]}` };
  const short = /^(\d{4})[-–—/](\d{2})$/.exec(bare);
  if (short !== null && Number(short[2]) > 12)
    return { code: 'period-short', instead: `${short[1]}-${short[1]!.slice(0, 2)}${short[2]}` };
  if (short !== null) return { code: 'period-month' };
  if (/^\d{4}$/.test(bare)) return { code: 'spaces', instead: bare };
  if (text === 'not-stated') return { period: text };
  return { code: 'period-format' };
}

/**
 * The period a cell says: a year, a quarter, or a span of years with a plain hyphen. Example: 2019–2023 with a long dash is
 * `period-dash`, to be written 2019-2023; the number 43831 is `period-serial`, a day in 2020.
 */
export function sheetPeriod({ kind, text, formula, shown }: SheetCell): SheetPeriod {
  if (formula) return { code: 'formula' };
  if (kind === 'error') return { code: 'error-value' };
  if (kind === 'boolean') return { code: 'boolean' };
  if (kind === 'text') return ofText(text);
  const value = Number(text);
  if (shown === 'date' || isSerial(value)) return { code: 'period-serial', instead: yearOf(value) };
  return Number.isInteger(value) ? ofYears(value, value) : { code: 'period-format' };
}
