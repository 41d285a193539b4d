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

test('a margin is not said to be printed where it may be worked out', () => {
  const meaning = (name: string) => dictionary(english).find(({ column }) => column === name)?.meaning;
  expect(meaning('marginOfError')).toContain('or worked out from the errors it prints');
  expect(meaning('intervalFrom')).toContain('or worked out from the errors it prints (“published-margin”)');
  expect(english.say('recompute.margin', { 0: '87.7', 1: '6.5', 2: '79.9 to 95.5' })).not.toMatch(/publish/i);
});
