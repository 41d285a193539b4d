import { expect, test } from 'vitest';
import { dictionary } from '../../../scripts/outputs/dictionary.ts';
import { downloadColumns } from '../../../src/model/download.ts';
import { messages } from './invented-bundle.ts';

test('every column has a type and a meaning in words', () => {
  const columns = dictionary(messages);
  expect(columns.map(({ column }) => column)).toEqual([...downloadColumns]);
  expect(columns.find(({ column }) => column === 'estimate')?.type).toBe('number');
  expect(columns.find(({ column }) => column === 'area')?.type).toBe('string');
  expect(columns.find(({ column }) => column === 'status')?.meaning).toContain('“withheld” (hidden for privacy)');
});
