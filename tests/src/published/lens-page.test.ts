import { beforeAll, expect, test } from 'vitest';
import { columnsOf } from '../../../src/lens/project-columns.ts';
import type { LensPage } from '../../../src/published/lens-page.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: LensPage;

beforeAll(async () => {
  await publishVerity('lens-page');
  const [{ pageContext }, { lensPage }] = await Promise.all([
    import('../../../src/published/page-context.ts'),
    import('../../../src/published/lens-page.ts'),
  ]);
  page = lensPage(pageContext('en', '/'))!;
});

test('weights and reach as declared, to be changed', () => {
  expect(page.weights).toEqual([{ id: 'quays-not-clean', label: 'Quays not clean', weight: 1 }]);
  expect(page.km).toEqual({ value: 2, least: 0.5, most: 5 });
});

test('every column of the file is explained', () => {
  expect(page.columns.map(({ name }) => name)).toEqual(columnsOf(page.data));
  expect(page.columns.find(({ name }) => name === 'longitude')?.holds).toContain('10.00 to 10.08');
  expect(page.columns.find(({ name }) => name === 'who-drowns')?.holds).toContain('0 to 5');
  expect(page.columns.find(({ name }) => name === 'who-drowns evidence')?.holds).toContain('supports the answer');
});

test('need of every place, and the criteria', () => {
  expect(page.needTable.rows).toHaveLength(5);
  expect(page.criteriaTable.rows.map(([name]) => name)).toEqual(['Swimmers asked', 'Who drowns']);
  expect(page.weightsTable.rows).toHaveLength(1);
});
