import { beforeAll, expect, test } from 'vitest';
import type { PublishedBudget } from '../../../src/model/published-budget.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import * as words from '../../../src/published/budget-words.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every amount is synthetic.

let [english, spanish]: PageContext[] = [];
let budget: PublishedBudget;

beforeAll(async () => {
  await publishVerity('budget-words');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  const { readBudget } = await import('../../../src/published/read.ts');
  [english, spanish] = [pageContext('en', '/'), pageContext('es', '/')];
  budget = readBudget()!;
});

test('columns say their year and what they are', () => {
  expect(words.columnLabel(english!, budget.columns[1]!)).toBe('2021-22 adopted');
  expect(words.columnLabel(spanish!, budget.columns[0]!)).toBe('2020-21 real');
});

test('texts are in the language of the page, names in that of the file', () => {
  expect(words.budgetTexts(spanish!, budget).reasons['water']).toBe('Lleva agua a las casas.');
  expect(() => words.budgetTexts(english!, { ...budget, texts: {} })).toThrow('missing in "en"');
  expect([words.foreignNames(english!), words.foreignNames(spanish!)]).toEqual([undefined, 'en']);
});

test('an unknown amount is said in words, never as zero', () => {
  expect(words.inMillions(english!, null)).toBe('not in the file');
  expect(words.inCell(english!, undefined)).toBe('not in the file');
  expect(words.toTheDollar(english!, null)).toBe('not in the file');
  expect(words.measureFigure(english!, null)).toBe('not in the file');
});

test('amounts, figures and shares', () => {
  expect(words.inMillions(english!, 1189910)).toBe('$1.2 million');
  expect(words.inCell(english!, 1189910)).toBe('$1.2 M');
  expect(words.toTheDollar(english!, -90)).toBe('−$90');
  expect(words.measureFigure(english!, 6.08)).toBe('6.08');
  expect(words.measureFigure(english!, 1388026)).toBe('1,388,026');
  expect(words.shareText(english!, 45.36)).toBe('45.4%');
});

test('a budget is old once a year has begun and ended after it', () => {
  expect(words.newestYear(budget)).toBe('2021-22');
  expect(words.isOldBudget(budget, '2022-12-31')).toBe(false);
  expect(words.isOldBudget(budget, '2023-01-01')).toBe(true);
});
