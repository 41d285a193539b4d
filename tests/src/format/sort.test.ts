import { expect, test } from 'vitest';
import { compareText, sortGroups } from '../../../src/format/sort.ts';

const group = (label: string, last = false) => ({ label, last });
const labels = (groups: { label: string }[]) => groups.map((one) => one.label);

test('groups stand by label, the last ones at the end in their own order', () => {
  const groups = [group('White'), group('Not reported', true), group('Another group', true), group('Asian')];
  expect(labels(sortGroups(groups, 'label', 'en-US'))).toEqual(['Asian', 'White', 'Not reported', 'Another group']);
});

test('the order follows the language', () => {
  const groups = [group('Zorro'), group('Ñandú'), group('Águila'), group('Nutria')];
  expect(labels(sortGroups(groups, 'label', 'es-US'))).toEqual(['Águila', 'Nutria', 'Ñandú', 'Zorro']);
});

test('a natural order is kept, last ones too', () => {
  const groups = [group('Under 18'), group('65 and over', true), group('18 to 64')];
  expect(labels(sortGroups(groups, 'natural', 'en-US'))).toEqual(['Under 18', '65 and over', '18 to 64']);
});

test('numbers in names are ordered by value', () => {
  expect(['District 10', 'District 2'].sort(compareText('en-US'))).toEqual(['District 2', 'District 10']);
});
