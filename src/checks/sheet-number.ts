import type { SheetCell } from '../model/workbook.ts';

/** A number, or the code of what is wrong with the cell and what to write instead where that is sure. */
export type SheetNumber = { number: number } | { code: string; instead?: string };

const errors = /^#(ref|n\/a|div\/0|value|name|num|null|spill|calc)/i;
const missing =
  /^(n\/?a|n\.a\.|n\.?d\.?|ns|null|none|nil|-+|–|—|\.+|…|\*+|s|x|tbd|suppressed|no data|sin datos?|not available)$/i;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic';
const date = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}[- ](${months})\\w*.*|(${months})\\w*[- ]\\d.*)$`,
  'i',
);
const marked = /^(-?\d[\d,]*(?:\.\d+)?)\s*(?:[*†‡§]+|[a-z]|[[(]\w{1,3}[\])]|[¹²³⁰⁴-⁹]+)$/;

/** A text that fits a rule and for which nothing sure can be written instead gives null: then it is simply no number. */
type Rule = readonly [pattern: RegExp, code: string, instead?: (text: string) => string | null];

const without =
  (pattern: RegExp) =>
  (text: string): string =>
    text.replace(pattern, '');
const currency = /^-?[$€£¥]|[$€£¥]$|^usd|usd$/i;
const currencySigns = /[$€£¥]|usd|\s/gi;
/** From here on a number is printed with a power of ten. */
const plainBelow = 1e21;
const digits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)).replaceAll('．', '.');

/** What texts in the place of a number are, the first that fits. */
const rules: readonly Rule[] = [
  [/[\u200b-\u200f\u2060\ufeff\u00ad]/, 'invisible', without(/[\u200b-\u200f\u2060\ufeff\u00ad]/g)],
  [/^[\s\u00a0]|[\s\u00a0]$/, 'spaces', (text) => text.trim()],
  [/[０-９]/, 'full-width', digits],
  [errors, 'error-value'],
  [missing, 'missing-word'],
  [/^-?[\d.,]+\s*%$/, 'percent-sign', without(/\s*%$/)],
  [currency, 'currency', (text) => plainly(text.replace(currencySigns, ''))],
  [/^[<>≤≥~≈]/, 'less-than'],
  [/^−\d/, 'minus-sign', (text) => text.replace('−', '-')],
  [/^'/, 'apostrophe', without(/^'/)],
  [/^\(\d[\d.,]*\)$/, 'parentheses'],
  [/^-?\d{1,3}(,\d{3})+(\.\d+)?$/, 'thousands', without(/,/g)],
  [
    /^-?\d{1,3}([\s\u00a0\u202f'’.]\d{3})+(,\d+)?$/,
    'thousands',
    (text) => text.replace(/[\s\u00a0\u202f'’.]/g, '').replace(',', '.'),
  ],
  [/^-?\d+,\d+$/, 'decimal-comma', (text) => text.replace(',', '.')],
  [
    /^-?\d+(\.\d+)?e[+-]?\d+$/i,
    'scientific',
    (text) => (Math.abs(Number(text)) < plainBelow ? String(Number(text)) : null),
  ],
  [/^-?0\d/, 'leading-zero', (text) => String(Number(text))],
  [date, 'date-in-number'],
  [/^-?[\d.,]+\s*(-|–|to|a)\s*[\d.,]+$/, 'range'],
  [marked, 'footnote-mark', (text) => marked.exec(text)?.[1]?.replaceAll(',', '') ?? ''],
];

/** Reads as a number that no computer can hold: 1e999, or four hundred digits. */
const isBeyond = (text: string): boolean => Math.abs(Number(text)) === Infinity;

const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** What is left of a number once its signs are off: as it stands, or what stands for it; null where that is not sure. */
function plainly(text: string): string | null {
  if (plain.test(text)) return text;
  const said = ofText(text);
  return 'code' in said && said.instead !== undefined && plain.test(said.instead) ? said.instead : null;
}

function ofText(text: string): SheetNumber {
  if (isBeyond(text)) return { code: 'text-in-number' };
  if (plain.test(text)) return { number: Number(text) };
  const rule = rules.find(([pattern]) => pattern.test(text));
  if (rule === undefined) return { code: 'text-in-number' };
  const [, code, mended] = rule;
  if (mended === undefined) return { code };
  const instead = mended(text);
  return instead === null ? { code: 'text-in-number' } : { code, instead };
}

/** 0.124 shown as 12.4 % stands for 12.4 here. Twelve digits, so that 0.07 gives 7 and not 7.000000000000001. */
const asPercent = (text: string): string => String(Number((Number(text) * 100).toPrecision(12)));

/**
 * The number a cell says, or what keeps it from being one: a percent sign, a thousands separator, a footnote mark, a
 * formula, a date that a program made of it. Example: "1,234" is `thousands`, to be written 1234.
 */
export function sheetNumber({ kind, text, formula, shown }: SheetCell): SheetNumber {
  if (formula)
    return kind === 'error' ? { code: 'error-value' } : { code: 'formula', ...(text !== '' && { instead: text }) };
  if (kind === 'error') return { code: 'error-value' };
  if (kind === 'boolean') return { code: 'boolean' };
  if (kind === 'text') return ofText(text);
  if (shown === 'date') return { code: 'date-in-number' };
  if (shown === 'percent') return { code: 'percent-format', instead: asPercent(text) };
  // A damaged workbook may hold what is no number in a cell that says it is one.
  return Number.isFinite(Number(text)) ? { number: Number(text) } : { code: 'text-in-number' };
}
