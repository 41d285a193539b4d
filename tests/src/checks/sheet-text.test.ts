import { expect, test } from 'vitest';
import { textFaults } from '../../../src/checks/sheet-text.ts';
import type { SheetCell } from '../../../src/model/workbook.ts';

const cell = (text: string, given: Partial<SheetCell> = {}): SheetCell => ({
  ...{ row: 1, column: 0, kind: 'text', formula: false, shown: 'plain', text },
  ...given,
});
const code = (text: string, given: Partial<SheetCell> = {}) => textFaults(cell(text, given))[0]?.code;

test('what a text may not be', () => {
  expect(code('=1+1')).toBe('formula-text');
  expect(code('x', { formula: true })).toBe('formula');
  expect(code('a\u0007b')).toBe('control-character');
  expect(code('a\u009bb')).toBe('control-character');
  expect(code('a\u200bb')).toBe('invisible');
  expect([code('a\u202eb'), code('a\u2066b')]).toEqual(['invisible', 'invisible']);
  expect(code('5', { kind: 'number', formula: true })).toBe('formula');
  expect(code('x'.repeat(501))).toBe('long-text');
  expect(code('#REF!', { kind: 'error' })).toBe('error-value');
  expect(textFaults(cell('Otter '))).toEqual([{ code: 'spaces', values: { instead: 'Otter' } }]);
});

test('a sound text, an empty one and a number have no fault', () => {
  expect([code('Otter'), code('  '), code('5', { kind: 'number' })]).toEqual([undefined, undefined, undefined]);
  expect(textFaults(undefined)).toEqual([]);
});
