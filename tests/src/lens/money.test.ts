import { expect, test } from 'vitest';
import { moneyByPlace, moneyInAll } from '../../../src/lens/money.ts';
import { project, wards } from './invented-lens.ts';

const some = [
  project({ amount: 100 }),
  project({ amount: 300, place: { kind: 'point', area: '1', longitude: 10.01, latitude: 50.01 } }),
  project({ amount: 50, place: { kind: 'whole' } }),
];

test('money of a place by its residents; citywide money belongs to none', () => {
  expect(moneyByPlace(some, wards.areas)).toEqual([
    { projects: 2, amount: 400, perResident: 0.4 },
    { projects: 0, amount: 0, perResident: 0 },
    { projects: 0, amount: 0, perResident: 0 },
  ]);
  expect(moneyInAll(some)).toEqual({ amount: 450, wholeProjects: 1, wholeAmount: 50 });
});

test('residents that are marked or not known give no rate', () => {
  const [one] = wards.areas;
  const marked = { ...one!, people: { ...one!.people, reliability: 'caution' as const } };
  const unknown = { ...one!, people: { ...one!.people, all: null } };
  expect(moneyByPlace(some, [marked, unknown]).map(({ perResident }) => perResident)).toEqual([null, null]);
});
