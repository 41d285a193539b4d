import { expect, test } from 'vitest';
import { problemView } from '../../../src/preflight/problem-view.ts';
import { faulty } from '../../scripts/preflight/harbour.ts';
import { english, spanish } from '../format/words.ts';
import { checked, page } from './page.ts';

test('every fault stands in the list with how to mend it, and every faulty cell is marked', () => {
  const { workbook, problems } = checked(faulty);
  const view = problemView(page, workbook, problems, english);
  expect([...view.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['Herron', '64,1', '72%']);
  const list = view.querySelector('table')!;
  expect(list.querySelectorAll('tbody tr')).toHaveLength(3);
  expect(list.textContent).toContain('row 2, column C');
  expect(list.textContent).toContain('write 72');
});

test('in Spanish as well', () => {
  const { workbook, problems } = checked(faulty);
  expect(problemView(page, workbook, problems, spanish).textContent).toContain('fila 2, columna C');
});

test('of a long list the first are shown and the rest counted', () => {
  const rows = Array.from({ length: 70 }, (_, at) => `${1900 + at},all,7%`);
  const { workbook, problems } = checked(`period,group,estimate\n${rows.join('\n')}\n`);
  const view = problemView(page, workbook, problems, english);
  expect(view.querySelector('table')!.querySelectorAll('tbody tr')).toHaveLength(60);
  expect(view.textContent).toContain(`… and ${problems.length - 60} more.`);
});

test('a file that cannot be read has its fault and no cells', () => {
  const { workbook, problems } = checked('%PDF-1.7');
  const view = problemView(page, workbook, problems, english);
  expect(view.querySelectorAll('table')).toHaveLength(1);
});
