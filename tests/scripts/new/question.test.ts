import { expect, test } from 'vitest';
import { idQuestion, textQuestion, wrongAnswer } from '../../../scripts/new/question.ts';

test('an answer of a list, of a pattern, of any words', () => {
  const tree = { flag: 'tree', ask: 'Tree', allowed: ['elm', 'oak'] };
  expect(wrongAnswer(tree, 'oak')).toBeNull();
  expect(wrongAnswer(tree, 'oka')).toBe('"oka" is none of: elm, oak; nearest: oak');
  expect(wrongAnswer(idQuestion('Id'), 'rent-burden')).toBeNull();
  expect(wrongAnswer(idQuestion('Id'), 'Rent burden')).toContain('small letters, digits and hyphens');
  expect(wrongAnswer(textQuestion('title', 'Title'), '')).toBe('an answer is needed');
});
