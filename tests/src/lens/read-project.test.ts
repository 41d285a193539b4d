import { expect, test } from 'vitest';
import { placesOf } from '../../../src/lens/locate.ts';
import { readProject } from '../../../src/lens/read-project.ts';
import type { SheetCell } from '../../../src/model/workbook.ts';
import { wards } from './invented-lens.ts';

const places = placesOf(wards);
const cell = (text: string, given: Partial<SheetCell> = {}): SheetCell => ({
  ...{ row: 2, column: 0, kind: 'text', formula: false, shown: 'plain', text },
  ...given,
});
const sound = { name: cell('Pier'), amount: cell('100'), kind: cell('piers'), district: cell('2') };
const read = (cells: Record<string, SheetCell>) => readProject(2, new Map(Object.entries(cells)), places, wards);
const codes = (cells: Record<string, SheetCell>) =>
  read({ ...sound, ...cells }).faults.map(({ column, code }) => `${column} ${code}`);

test('a sound row is a project with what was answered', () => {
  const { project, faults } = read({ ...sound, asked: cell('10'), 'asked evidence': cell('Two meetings') });
  expect(faults).toEqual([]);
  expect(project).toEqual({
    ...{ row: 2, name: 'Pier', amount: 100, kind: 'piers', place: { kind: 'area', area: '2' } },
    answers: { asked: { points: 10, evidence: 'Two meetings' }, safe: { points: null, evidence: '' } },
  });
});

test('every fault of a row at once', () => {
  const { project, faults } = read({ name: cell(''), amount: cell('-5'), district: cell('99'), safe: cell('16') });
  expect(project).toBeNull();
  expect(faults.map(({ column, code }) => `${column} ${code}`)).toEqual([
    'name missing-value',
    'amount project-negative',
    'kind missing-value',
    'district project-district',
    'safe project-points',
  ]);
  expect(faults[3]?.values).toEqual({ allowed: '1, 2, 3', nearest: '1' });
});

test.each([
  ['1,000', 'amount thousands'],
  ['$5', 'amount currency'],
  ['about 5', 'amount project-number'],
  ['12%', 'amount project-number'],
  ['TBD', 'amount project-number'],
  ['=A1*2', 'amount formula'],
  ['1e400', 'amount project-number'],
  [' 5', 'amount spaces'],
  ['', 'amount missing-value'],
])('an amount of "%s" is %s', (text, code) => {
  expect(codes({ amount: cell(text) })).toEqual([code]);
});

test('formulas and texts that a spreadsheet would run', () => {
  expect(codes({ amount: cell('5', { kind: 'number', formula: true }) })).toEqual(['amount formula']);
  expect(codes({ name: cell('=HYPERLINK("x")') })).toEqual(['name formula-text']);
  expect(codes({ kind: cell('p'.repeat(501)) })).toEqual(['kind long-text']);
});

test('a point needs both numbers, and a project a place', () => {
  const nowhere = { district: cell('') };
  expect(codes({ ...nowhere, longitude: cell('10.03'), latitude: cell('50.01') })).toEqual([]);
  expect(codes({ longitude: cell('10.03') })).toEqual(['latitude project-half-point']);
  expect(codes({ latitude: cell('50.01') })).toEqual(['longitude project-half-point']);
  expect(codes(nowhere)).toEqual(['district project-nowhere']);
  expect(codes({ longitude: cell('10.01'), latitude: cell('50.01') })).toEqual(['district project-two-places']);
  expect(codes({ ...nowhere, longitude: cell('10.01x'), latitude: cell('50.01') })).toEqual([
    'longitude project-number',
  ]);
});

test('currencies as they are written', () => {
  expect(read({ ...sound, currency: cell('usd') }).currency).toBe('USD');
  expect(read({ ...sound, currency: cell('$') }).currency).toBe('USD');
  expect(read({ ...sound, currency: cell('EUR') }).currency).toBe('EUR');
});

test('an amount that no project costs, and a zero with a sign', () => {
  expect(codes({ amount: cell('1000000000000') })).toEqual([]);
  expect(codes({ amount: cell('1000000000001') })).toEqual(['amount project-too-much']);
  expect(codes({ amount: cell('9'.repeat(300)) })).toEqual(['amount project-too-much']);
  expect(read({ ...sound, amount: cell('-0') }).project?.amount).toBe(0);
});

test('a text of a million letters in the place of a district is no district', () => {
  // Compared letter by letter with every name it would take hours, and this test as long as it may.
  for (let at = 0; at < 5; at += 1)
    expect(read({ ...sound, district: cell('z'.repeat(1_000_000)) }).faults.length).toBeGreaterThan(0);
});
