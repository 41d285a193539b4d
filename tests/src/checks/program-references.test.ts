import { expect, it } from 'vitest';
import { programReferences } from '../../../src/checks/program-references.ts';
import { change, folderAfter, remove, write } from '../../cities/invented-city.ts';

const file = 'catalog/programs/new-wells.yaml';
const found = (...changes: Parameters<typeof folderAfter>): string[] =>
  programReferences(folderAfter(...changes)).map(({ field, wrong, mend }) => `${field}: ${wrong}; ${mend}`);

it('finds everything that a program names and nobody knows, with the nearest', () => {
  expect(found(change(file, '- safe-water', '- safe-watr'))).toEqual([
    'indicators[0]: unknown indicator "safe-watr"; did you mean safe-water, rescues, quays-not-clean?',
  ]);
  expect(found(change(file, '- shelter-and-water', '- shelter'))[0]).toMatch(/^issueAreas\[0\]: unknown issue area/);
  expect(found(change(file, "- '01'", '- north'))[0]).toMatch(/^places\[0\].areas\[0\]: unknown area "north"/);
  expect(found(change(file, "- '0101'", "- '0109'"))[0]).toMatch(
    /^budget\[0\]: unknown budget program "0109"; did you mean 0101/,
  );
  expect(found(change(file, '- 01HOUSES', '- 01HOUSE'))[0]).toMatch(
    /^measures\[0\]: unknown performance measure.*01HOUSES/,
  );
});

it('finds a group that its division does not have', () => {
  const watch = 'catalog/programs/night-watch.yaml';
  expect(found(change(watch, 'heron-kin', 'gull-kin'))[0]).toMatch(/^groups\[0\].group: unknown group "gull-kin"/);
});

it('says each code is unknown where there is no budget, and nothing where it cannot be read', () => {
  const files = ['expenditures', 'measures'].map((name) => `budget/${name}.csv`);
  expect(found(...files.map(remove))).toHaveLength(2);
  expect(found(write(files[0]!, 'nothing'))).toEqual([]);
});

it('is silent on the city as it stands', () => {
  expect(found()).toEqual([]);
});
