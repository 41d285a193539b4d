import { controlSign, hiddenSign } from '../model/signs.ts';
import type { SheetCell } from '../model/workbook.ts';

/** More letters than this in one cell are a text that slipped in. */
const longest = 500;

/** Joiners part no words in a cell of names and numbers: two that look alike would be two. */
const joiner = /[\u200c\u200d]/;

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
  if (controlSign.test(text)) return [{ code: 'control-character' }];
  if (hiddenSign.test(text) || joiner.test(text)) return [{ code: 'invisible' }];
  if (text.trim() === '') return [];
  if (text.length > longest) return [{ code: 'long-text' }];
  return /^[\s\u00a0]|[\s\u00a0]$/.test(text) ? [{ code: 'spaces', values: { instead: text.trim() } }] : [];
}
