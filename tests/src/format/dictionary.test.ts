import { expect, test } from 'vitest';
import { dictionary } from '../../../src/format/dictionary.ts';
import { downloadColumns } from '../../../src/model/download.ts';
import { english } from './words.ts';

test('every column has a type and a meaning in words', () => {
  const columns = dictionary(english);
  expect(columns.map(({ column }) => column)).toEqual([...downloadColumns]);
  expect(columns.find(({ column }) => column === 'estimate')?.type).toBe('number');
  expect(columns.find(({ column }) => column === 'area')?.type).toBe('string');
  expect(columns.find(({ column }) => column === 'status')?.meaning).toContain('“withheld” (hidden for privacy)');
});
