import { beforeAll, expect, test } from 'vitest';
import type * as Areas from '../../../src/published/frozen-areas.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { figure } from '../format/invented.ts';
import { frozenEntry } from '../model/invented-release.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let areas: typeof Areas;

beforeAll(async () => {
  await publishVerity('frozen-areas');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  areas = await import('../../../src/published/frozen-areas.ts');
  page = pageContext('es', '/');
});

const entry = frozenEntry({ groups: { 'kin/heron-kin': { es: 'Ánade' } } });
const everyone = { dimension: 'all', group: 'all', source: 'one' };
const inWard = (area: string, given = {}) =>
  figure({ ...everyone, period: '2021', geography: 'ward-2020', area, estimate: Number(area), ...given });

test('periods stand side by side, the newest first, with the city at the head where its source has it', () => {
  const { geography, area } = page.site.site;
  const figures = [
    ...['02', '01'].flatMap((ward) => [inWard(ward), inWard(ward, { period: '2020', estimate: 9 })]),
    figure({ ...everyone, geography, area, period: '2021', estimate: 5 }),
  ];
  const [table] = areas.frozenAreas(page, entry, figures);
  expect(table!.columns.map(({ period }) => period)).toEqual(['2021', '2020']);
  expect(table!.rows.map(({ cells }) => cells.map((cell) => cell!.estimate))).toEqual([
    [1, 9],
    [2, 9],
  ]);
  expect(table!.whole!.cells.map((cell) => cell?.estimate)).toEqual([5, undefined]);
  expect(areas.printedFigures([], [table!])).toBe(5);
});

test('groups of the newest period stand side by side, everyone first', () => {
  const figures = ['01', '02'].flatMap((ward) => [
    inWard(ward, { dimension: 'kin', group: 'heron-kin' }),
    inWard(ward),
    inWard(ward, { period: '2019' }),
  ]);
  const [table] = areas.frozenAreas(page, entry, figures);
  expect(table!.columns.map(({ label }) => label)).toEqual(['All', 'Ánade']);
  expect(table).toMatchObject({ period: '2021', whole: null });
});

test('of more than 150 areas the first column alone is printed', () => {
  const figures = Array.from({ length: 151 }, (_, at) => [
    inWard(String(at)),
    inWard(String(at), { period: '2020' }),
  ]).flat();
  const [table] = areas.frozenAreas(page, entry, figures);
  expect(table!.columns).toHaveLength(1);
  expect(areas.printedFigures([], [table!])).toBe(151);
});
