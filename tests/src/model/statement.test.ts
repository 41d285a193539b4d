import { expect, it } from 'vitest';
import { cited, citedParts, statement } from '../../../src/model/statement.ts';

it('divides a statement at the numbers of its evidence', () => {
  expect(citedParts('It began in 2021. [1] It ended. [2, 3]')).toEqual([
    { text: 'It began in 2021.', evidence: [1] },
    { text: 'It ended.', evidence: [2, 3] },
  ]);
  expect(citedParts('No number here')).toEqual([]);
});

it('refuses a fact without evidence and a blank in the place of what is not known', () => {
  expect(cited.safeParse('It works.').success).toBe(false);
  expect(cited.safeParse('It began. [1]').success).toBe(true);
  expect(statement.safeParse({ unknown: 'Harbour Office' }).success).toBe(true);
  expect(statement.safeParse({ unknown: '' }).success).toBe(false);
});
