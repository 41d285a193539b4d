import { expect, test } from 'vitest';
import { ofEveryone, represented } from '../../scripts/value-row.ts';
import { row, treeRow } from './small-catalog.ts';

const all = row({ estimate: 300, marginOfError: 25 });
const oak = treeRow('oak', { estimate: 70, marginOfError: 20 });
const residents = (given: { group: number; all: number }) => (one: { group: string }) =>
  one.group === 'all' ? row({ estimate: given.all }) : treeRow('oak', { estimate: given.group });

test('a share of everyone has a margin of its own, never that of the count', () => {
  const found = ofEveryone(oak, all);
  expect(found.estimate).toBeCloseTo(23.333, 3);
  expect(found.margin).toBeCloseTo(6.377, 3);
  expect(ofEveryone({ ...oak, marginOfError: null }, all).margin).toBeNull();
});

test('a representation by counts keeps the quotient and its margin, and no counts', () => {
  const found = represented(oak, all, residents({ group: 400, all: 1000 }));
  expect(found).toMatchObject({ status: 'published', numerator: null, denominator: null });
  expect(found.estimate).toBeCloseTo(0.5833, 4);
  expect(found.margin).toBeCloseTo(0.1594, 4);
});

test('a group without residents of its own, and everyone, have none', () => {
  expect(represented(oak, all, () => undefined)).toMatchObject({ status: 'not-applicable', estimate: null });
  expect(represented(all, undefined, residents({ group: 1, all: 2 }))).toMatchObject({ status: 'not-applicable' });
  expect(represented({ ...oak, status: 'not-available' }, all, residents({ group: 1, all: 2 }))).toMatchObject({
    status: 'not-available',
    estimate: null,
  });
});
