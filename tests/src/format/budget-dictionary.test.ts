import { expect, test } from 'vitest';
import { budgetDictionary } from '../../../src/format/budget-dictionary.ts';
import { english } from './words.ts';

test('every column of both tables has a type and a meaning', () => {
  const { expenditures, measures } = budgetDictionary(english);
  expect(expenditures.map(({ column }) => column)).toContain('dollars');
  expect(expenditures.find(({ column }) => column === 'dollars')?.type).toBe('number');
  expect(measures.find(({ column }) => column === 'measure')).toMatchObject({ type: 'string' });
  expect([...expenditures, ...measures].every(({ meaning }) => meaning.endsWith('.'))).toBe(true);
});
