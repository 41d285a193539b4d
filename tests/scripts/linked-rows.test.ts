import { expect, test } from 'vitest';
import { linkedRows, rowName } from '../../scripts/linked-rows.ts';
import type { TableRow } from '../../src/model/table.ts';
import { extract } from './raw.ts';
import { source } from './small-catalog.ts';

// Invented rows of an invented source.
const place = { series: 'boats', vintage: 'invented', period: '2021', geography: 'town', area: 'port' };
const numbers = { estimate: null, marginOfError: null, lower: null, upper: null, numerator: null, denominator: null };

function row(group: string, counts: Partial<TableRow>, change: Partial<TableRow> = {}): TableRow {
  const of = { dimension: group === 'all' ? 'all' : 'tree', group };
  return { ...place, ...of, ...numbers, status: 'published', reliability: null, note: '', ...counts, ...change };
}

const plain = source({});
const sumsOf = (rows: TableRow[], from = plain) => linkedRows(from, rows, new Set()).sums;
const named = (rest: string): string => `boats|2021|town|port|${rest}`;

test('groups and everyone are one sum', () => {
  const rows = [row('all', { estimate: 90 }), row('ash', { estimate: 40 }), row('birch', { estimate: 50 })];
  expect(sumsOf(rows)).toEqual([{ whole: named('all|all'), parts: [named('tree|ash'), named('tree|birch')] }]);
});

test('two divisions without a printed total are linked by one that no cell prints', () => {
  const rows = [row('ash', { estimate: 40 }), row('wet', { estimate: 40 }, { dimension: 'weather' })];
  const system = linkedRows(plain, rows, new Set());
  expect(system.sums.map(({ whole }) => whole)).toEqual([named('all|all'), named('all|all')]);
  expect(system.cells.some(({ counts }) => counts.includes(named('all|all')))).toBe(false);
  expect(system.counts.get(named('all|all'))).toBe(40);
});

test('a share prints its part, what it is out of, and the rest', () => {
  const system = linkedRows(plain, [row('ash', { estimate: 25, numerator: 10, denominator: 40 })], new Set());
  const [cell] = system.cells;
  expect(cell?.counts.map((name) => system.counts.get(name))).toEqual([10, 40, 30]);
  expect(system.sums.at(-1)).toEqual({ whole: cell?.counts[1], parts: [cell?.counts[0], cell?.counts[2]] });
});

test('areas add up to their whole, group by group', () => {
  const byWard = { geography: 'ward', column: 'Ward', whole: { geography: 'town', id: 'port' } };
  const wards = source({ extracts: [extract({ series: 'boats', area: byWard })] });
  const ward = (area: string) => row('all', { estimate: 20 }, { geography: 'ward', area });
  const system = linkedRows(wards, [row('all', { estimate: 40 }), ward('1'), ward('2')], new Set());
  expect(system.sums).toEqual([
    { whole: named('all|all'), parts: ['boats|2021|ward|1|all|all', 'boats|2021|ward|2|all|all'] },
  ]);
  expect(system.cells.map(({ last }) => last)).toEqual([true, false, false]);
});

test('a span holds its years and what is left', () => {
  const rows = [row('all', { estimate: 40 }), row('all', { estimate: 46 }, { period: '2021-2022' })];
  const system = linkedRows(plain, rows, new Set());
  const [sum] = system.sums;
  expect(sum?.parts.map((name) => system.counts.get(name))).toEqual([40, 6]);
});

test('shares out of what another series counts share its count', () => {
  const stops = [row('ash', { estimate: 40 }, { series: 'stops' })];
  const searched = [row('ash', { estimate: 25, numerator: 10, denominator: 40 }, { series: 'searched' })];
  const system = linkedRows(plain, [...stops, ...searched], new Set());
  expect(system.cells[1]?.counts[1]).toBe(rowName(stops[0]!));
});

test('rows without a figure stand in no sum', () => {
  expect(linkedRows(plain, [row('ash', {}, { status: 'not-available' })], new Set()).cells).toEqual([]);
});
