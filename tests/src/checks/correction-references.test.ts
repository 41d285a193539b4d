import { expect, it } from 'vitest';
import { correctionReferences } from '../../../src/checks/correction-references.ts';
import { change, folderAfter, remove, write } from '../../cities/invented-city.ts';

const file = 'corrections/heron-water.yaml';
const told = (from: string, to: string) =>
  correctionReferences(folderAfter(change(file, from, to))).map(({ field, wrong }) => `${field}: ${wrong}`);

it('finds an indicator and a release that do not exist', () => {
  expect(told('indicator: safe-water', 'indicator: safe-tea')).toEqual(['indicator: unknown indicator "safe-tea"']);
  expect(told('from: 2022-03-01', 'from: 2022-03-09')).toEqual(['from: unknown release "2022-03-09"']);
});

it('finds an end before the beginning', () => {
  expect(told('until: null', 'until: 2022-03-01')).toEqual(['until: "2022-03-01" is not after "2022-03-01"']);
});

it('is silent on the city as it stands', () => {
  expect(correctionReferences(folderAfter())).toEqual([]);
});

it('keeps the correction of an indicator that is withdrawn, and wants a release that publishes it', () => {
  const gone = remove('catalog/indicators/safe-water.yaml');
  expect(correctionReferences(folderAfter(gone))).toEqual([]);
  expect(told('indicator: safe-water', 'indicator: not-frozen')).toEqual([
    expect.stringContaining('indicator: unknown indicator'),
  ]);
  const draft = change(file, 'indicator: safe-water', 'indicator: fresh');
  const fresh = write('catalog/indicators/fresh.yaml', 'id: fresh\n');
  expect(correctionReferences(folderAfter(draft, fresh))[0]?.wrong).toBe('release 2022-03-01 does not publish "fresh"');
});
