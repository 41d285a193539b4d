import { expect, test } from 'vitest';
import { reportAreas } from '../../../../src/components/report/report-areas.ts';
import type { ReportPage } from '../../../../src/published/report-page.ts';

const part = (id: string, divisions: number, rows: number, holding: number) => ({
  ...{ id, indicators: [{ divisions: Array(divisions) }] },
  ...{ rows: Array(rows), holding: Array(holding) },
});
const parts = [part('sea', 1, 0, 1), part('land', 0, 2, 0)];
const ids = (kind: string, section: Parameters<ReturnType<typeof reportAreas>>[0]) =>
  reportAreas({ report: { kind }, parts } as unknown as ReportPage)(section).map(({ id }) => id);

test('charts skip an issue area that nothing divides, tables do not, and differences need one that holds', () => {
  expect(ids('citywide', 'figures')).toEqual(['sea']);
  expect(ids('citywide', 'tables')).toEqual(['sea', 'land']);
  expect(ids('citywide', 'differences')).toEqual(['sea']);
  expect(ids('citywide', 'method')).toEqual([]);
});

test('of a place the tables have the areas with figures there', () => {
  expect(ids('place', 'tables')).toEqual(['land']);
  expect(ids('place', 'figures')).toEqual([]);
});
