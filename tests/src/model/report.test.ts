import { expect, test } from 'vitest';
import { report } from '../../../src/model/report.ts';

const sound = {
  id: 'tide',
  kind: 'citywide',
  summary: ['boats'],
  sections: ['summary', 'cite'],
  texts: { title: 'Tide', standfirst: 'Invented.', lead: 'Invented.' },
};
const faults = (given: object): string[] =>
  report.safeParse({ ...sound, ...given }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];

test('a report without lists goes over everything, and says nothing beyond its figures', () => {
  expect(report.parse(sound)).toMatchObject({ issueAreas: [], indicators: [], geography: null, groups: [] });
  expect(report.parse(sound).texts).toMatchObject({ notes: {}, documents: [], lacks: [] });
});

test('a report on places needs the kind of place', () => {
  expect(faults({ kind: 'place' })).toEqual(['geography: a report of kind `place` needs the kind of place']);
  expect(faults({ kind: 'place', geography: 'ward' })).toEqual([]);
});

test('a report on a group names it, and no other does', () => {
  const groups = [{ dimension: 'tree', group: 'elm' }];
  const words = 'groups: a report of kind `group` names its group, and no other does';
  expect(faults({ kind: 'group' })).toEqual([words]);
  expect(faults({ groups })).toEqual([words]);
  expect(faults({ kind: 'group', groups })).toEqual([]);
});

test('each section stands once', () => {
  expect(faults({ sections: ['summary', 'cite', 'cite'] })).toEqual(['sections: each section stands once']);
});
