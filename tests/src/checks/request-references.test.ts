import { expect, it } from 'vitest';
import { requestReferences } from '../../../src/checks/request-references.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const faults = (from: string, to: string): string[] =>
  requestReferences(folderAfter(change('requests/lamps.yaml', from, to))).map(
    ({ field, wrong }) => `${field}: ${wrong}`,
  );

it('is silent on the city as it stands', () => {
  expect(requestReferences(folderAfter())).toEqual([]);
});

it('finds a step without its text, and steps out of order', () => {
  expect(faults('  - date: 2022-01-20\n    evidence: null\n', '')).toEqual(['texts.done: 2 texts for 1 steps']);
  expect(faults('2022-01-20', '2022-03-20')).toEqual(['done[1].date: 2022-02-20 is before 2022-03-20']);
});

it('lets an open request wait without a step', () => {
  expect(faults('state: done', 'state: open')).toEqual([]);
});
