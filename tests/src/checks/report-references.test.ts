import { expect, it } from 'vitest';
import { reportReferences } from '../../../src/checks/report-references.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const audit = 'catalog/reports/audit.yaml';
const ward = 'catalog/reports/ward.yaml';
const kin = 'catalog/reports/heron-kin.yaml';
const after = (...changes: Parameters<typeof folderAfter>) =>
  reportReferences(folderAfter(...changes)).map(({ file, field, wrong }) => `${file} ${field}: ${wrong}`);

it('is silent on the city as it stands', () => {
  expect(after()).toEqual([]);
});

it('finds an indicator, a kind of place and an issue area that do not exist', () => {
  expect(after(change(audit, '- quays-not-clean', '- safe-tea'))).toEqual([
    `${audit} summary[0]: unknown indicator "safe-tea"`,
  ]);
  expect(after(change(audit, 'ward-2020', 'ward-1920'))).toEqual([`${audit} geography: unknown geography "ward-1920"`]);
  expect(after(change(ward, '- shelter-and-water', '- shelter'))).toContain(
    `${ward} issueAreas[0]: unknown issue area "shelter"`,
  );
});

it('finds a group that its dimension does not have', () => {
  expect(after(change(kin, 'group: heron-kin', 'group: hern-kin'))).toEqual([
    `${kin} groups[0].group: unknown group of \`kin\` "hern-kin"`,
  ]);
});

it('finds a page on a group that is not there', () => {
  expect(after(change(kin, 'topic: heron-kin-and-the-sea', 'topic: heron-kin-and-land'))).toEqual([
    `${kin} topic: unknown group topic "heron-kin-and-land"`,
  ]);
});

it('finds what the report does not go over', () => {
  expect(after(change(ward, '- quays-not-clean', '- rescues'))).toEqual([
    `${ward} summary[0]: the report does not go over "rescues"`,
  ]);
  expect(after(change(ward, 'summary:', 'indicators: [safe-water]\nsummary:'))).toEqual([
    `${ward} summary[0]: the report does not go over "quays-not-clean"`,
  ]);
});

it('finds paragraphs of a section that is not printed', () => {
  expect(after(change(audit, '    method:', '    budget:'))).toEqual([
    `${audit} texts.notes.budget: the report has no section "budget"`,
  ]);
});
