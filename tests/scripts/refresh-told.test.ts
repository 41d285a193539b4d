import { expect, test } from 'vitest';
import { closingTable } from '../../scripts/refresh-told.ts';
import { receipt } from './small-catalog.ts';

const figures = { table: '', receipt: receipt('boats') };

test('a line a source, and why rows were set aside where something changed', () => {
  expect(
    closingTable([
      { id: 'boats', figures, what: 'written', seconds: 1.25 },
      { id: 'oars', figures, what: 'unchanged', seconds: 0 },
      { id: 'sails', figures: null, what: 'nothing new', seconds: 0.1 },
    ]),
  ).toEqual([
    'source  rows in  counted  set aside  withheld  figures  changed      took',
    'boats   3        2        1          0         2        written      1.3 s',
    '  1 set aside: no year',
    'oars    3        2        1          0         2        unchanged    0.0 s',
    'sails                                                   nothing new  0.1 s',
  ]);
});
