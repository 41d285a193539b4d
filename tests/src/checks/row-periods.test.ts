import { describe, expect, it } from 'vitest';
import { periodFault } from '../../../src/checks/row-periods.ts';

const today = '2026-11-24';

describe('periodFault', () => {
  it.each([
    ['2019', 'year'],
    ['2026', 'year'],
    ['2016-2017', 'span'],
    ['2016-Q4', 'quarter'],
    ['not-stated', 'not-stated'],
    ['2018', 'not-stated'],
  ] as const)('accepts %s where the source has %s', (period, kind) => {
    expect(periodFault(period, kind, today)).toBeNull();
  });

  it.each([
    ['2004-2013', 'year', '"2004-2013" is a span of years, not a year'],
    ['2016', 'quarter', '"2016" is no period'],
    ['2027-Q1', 'quarter', '"2027-Q1" is after 2026'],
    ['2013', 'span', '"2013" is a year, not a span of years'],
    ['not-stated', 'year', '"not-stated" is no period'],
    ['13/14', 'span', '"13/14" is no period'],
    ['2027', 'year', '"2027" is after 2026'],
    ['1899', 'year', '"1899" is before 1900'],
    ['2023-2019', 'span', '"2023-2019" does not end after it begins'],
    ['2025-2027', 'span', '"2025-2027" is after 2026'],
  ] as const)('refuses %s where the source has %s', (period, kind, wrong) => {
    expect(periodFault(period, kind, today)?.wrong).toBe(wrong);
  });
});
