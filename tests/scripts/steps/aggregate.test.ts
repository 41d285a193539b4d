import { expect, test } from 'vitest';
import { aggregate } from '../../../scripts/steps/aggregate.ts';
import { extract } from '../raw.ts';
import { row, treeRow } from '../small-catalog.ts';

const sums = { numerator: { sum: 'Lost' }, denominator: { sum: 'Boats' } };

test('sums and counts of one period, area and group add up', () => {
  const rows = [row({ numerator: 1, denominator: 40 }), row({ numerator: 2, denominator: 60 })];
  const other = row({ numerator: 9, denominator: 9, area: 'bay' });
  expect(aggregate(extract(sums), [...rows, other])).toMatchObject([
    { area: 'port', numerator: 3, denominator: 100, estimate: null },
    { area: 'bay', numerator: 9, denominator: 9 },
  ]);
});

test('a sum over nothing is not a zero, and does not depend on the order of the rows', () => {
  const absent = row({ status: 'not-available' });
  expect(aggregate(extract(sums), [absent, absent])).toMatchObject([{ numerator: null, status: 'not-available' }]);
  const counted = row({ numerator: 2, denominator: 60 });
  for (const rows of [
    [absent, counted],
    [counted, absent],
  ])
    expect(aggregate(extract(sums), rows)).toMatchObject([{ numerator: 2, denominator: 60, status: 'published' }]);
});

test('a sum has no limits and no grade of one of its parts', () => {
  const part = row({ estimate: 2, marginOfError: 1, reliability: 'good' });
  const [sum] = aggregate(extract({ estimate: { sum: 'Boats' } }), [part, part]);
  expect(sum).toMatchObject({ estimate: 4, marginOfError: null, reliability: null });
});

test('a stated figure that stands twice must be the same, and is not doubled', () => {
  const stated = extract({ estimate: { column: 'Share' }, denominator: { column: 'Boats' } });
  const total = row({ estimate: 12.5, denominator: 80, marginOfError: 2 });
  expect(aggregate(stated, [total, total])).toEqual([total]);
  expect(() => aggregate(stated, [total, { ...total, estimate: 13 }])).toThrow(
    'no-boat, 2021, port, all all: the same estimate stands twice with different values, 12.5 and 13',
  );
  expect(() => aggregate(stated, [total, { ...total, denominator: 81 }])).toThrow('different values, 80 and 81');
});

test('all areas are added up to the whole', () => {
  const area = { geography: 'pier', column: 'Pier', whole: { geography: 'town', id: 'port' } };
  const piers = ['1', '2'].map((id) => row({ geography: 'pier', area: id, numerator: 3, denominator: 10 }));
  expect(aggregate(extract({ ...sums, area }), piers)).toMatchObject([
    { geography: 'pier', area: '1', numerator: 3 },
    { geography: 'pier', area: '2', numerator: 3 },
    { geography: 'town', area: 'port', numerator: 6, denominator: 20 },
  ]);
});

test('groups are added up to everyone where the publisher prints no total, for the whole too', () => {
  const area = { geography: 'pier', column: 'Pier', whole: { geography: 'town', id: 'port' } };
  const given = extract({ estimate: { sum: 'Boats' }, total: 'sum', area });
  const rows = ['ash', 'birch'].map((group) => treeRow(group, { geography: 'pier', area: '1', estimate: 5 }));
  const totals = aggregate(given, rows).filter((one) => one.group === 'all');
  expect(totals).toMatchObject([
    { geography: 'pier', area: '1', dimension: 'all', estimate: 10 },
    { geography: 'town', area: 'port', dimension: 'all', estimate: 10 },
  ]);
});

test('no rows give no rows', () => {
  expect(aggregate(extract(sums), [])).toEqual([]);
});
