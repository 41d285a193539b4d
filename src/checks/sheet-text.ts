import type { SheetCell } from '../model/workbook.ts';

/** More letters than this in one cell are a text that slipped in. */
const longest = 500;

/** What is wrong with a text, and what to write instead where that is sure. */
export interface TextFault {
  code: string;
  values?: Record<string, string>;
}

/**
 * Faults of a text that any column may hold: what a spreadsheet would run, what nobody sees, what is too long.
 * Example: "Otter " is `spaces`, to be written Otter.
 */
export function textFaults(cell: SheetCell | undefined): TextFault[] {
  if (cell === undefined) return [];
  const { kind, text, formula } = cell;
  if (kind === 'error') return [{ code: 'error-value' }];
  if (formula) return [{ code: 'formula' }];
  if (kind !== 'text') return [];
  if (/^[=+@]/.test(text)) return [{ code: 'formula-text' }];
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text)) return [{ code: 'control-character' }];
  if (/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/.test(text)) return [{ code: 'invisible' }];
  if (text.trim() === '') return [];
  if (text.length > longest) return [{ code: 'long-text' }];
  return /^[\s\u00a0]|[\s\u00a0]$/.test(text) ? [{ code: 'spaces', values: { instead: text.trim() } }] : [];
}
