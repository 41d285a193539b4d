import { expect, test } from 'vitest';
import { groupsWithPages } from '../../../src/model/group-pages.ts';

const groups = [
  { id: 'yew', last: false },
  { id: 'elm', last: false },
  { id: 'not-reported', last: true, unknown: true },
];

test('groups of people have pages, and not those whom nobody recorded', () => {
  expect(groupsWithPages({ counts: 'people', groups })).toEqual(['yew', 'elm']);
});

test('firms, places and things have none, nor have ways that are no groups', () => {
  expect(groupsWithPages({ counts: 'firms', groups })).toEqual([]);
  expect(groupsWithPages({ counts: 'people', groupPages: false, groups })).toEqual([]);
});
