import { expect, it } from 'vitest';
import { groupTopicReferences } from '../../../src/checks/group-topic-references.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const file = 'catalog/group-topics/heron-kin-and-the-sea.yaml';
const found = (from: string, to: string): string[] =>
  groupTopicReferences(folderAfter(change(file, from, to))).map(({ field, wrong }) => `${field}: ${wrong}`);

it('finds an indicator, a division and a group that do not exist, each at its cell', () => {
  expect(found('safe-water', 'safe-tea')).toEqual(['headings[1].indicators[0]: unknown indicator "safe-tea"']);
  expect(found('dimension: kin', 'dimension: kind')).toEqual(['groups[0].dimension: unknown dimension "kind"']);
  expect(found('group: heron-kin', 'group: heron')).toEqual(['groups[0].group: unknown group of kin "heron"']);
});

it('finds an indicator that stands on the page twice', () => {
  expect(found('safe-water', 'rescues')).toEqual(['headings[1].indicators[0]: "rescues" stands on the page twice']);
});

it('says where, and what to do', () => {
  const [problem] = groupTopicReferences(folderAfter(change(file, 'safe-water', 'safe-waters')));
  expect(problem).toMatchObject({ file, line: 10, column: 18 });
});

it('is silent on the city as it stands', () => {
  expect(groupTopicReferences(folderAfter())).toEqual([]);
});
