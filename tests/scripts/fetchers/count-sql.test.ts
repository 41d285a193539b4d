import { expect, test } from 'vitest';
import { countedSql, daySql, named, placedSql, quoted, rowsSql, yearSql } from '../../../scripts/fetchers/count-sql.ts';
import { arrestsCount } from './invented-portal.ts';

test('names and texts are quoted, never pasted', () => {
  expect(named('a"b')).toBe('"a""b"');
  expect(quoted("it's")).toBe("'it''s'");
});

test('a CSV file is read by its headings, cells as text', () => {
  const brought = {
    path: 'a.csv',
    pages: ["raw/it's.csv"],
    format: 'csv',
    bytes: 1,
    sha256: '',
    counted: false,
  } as const;
  const sql = rowsSql(
    { ...brought, pages: ["raw/it's.csv"] },
    { by: { who: { column: 'descent' } }, sums: {} },
    { 'Descent Code': 'descent' },
  );
  expect(sql).toContain(`coalesce("Descent Code", '') as "descent"`);
  expect(sql).toContain("read_csv(['raw/it''s.csv'], all_varchar = true");
});

test('counting has two steps: points first as they are, then as areas', () => {
  expect(countedSql('rows', arrestsCount)).toContain('"descent" as "descent", "lat", "lon", sum(records)');
  expect(placedSql(arrestsCount)).toContain('trim(counted."descent") as "descent"');
  expect(placedSql(arrestsCount)).toContain(`coalesce("places ward".area, '') as "ward"`);
});

test('dates are read in two shapes', () => {
  expect(yearSql('day')).toContain('"day"[1:4]');
  expect(daySql('day')).toContain("'%m/%d/%Y'");
});
