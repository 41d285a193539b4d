import { expect, it } from 'vitest';
import { leverReferences } from '../../../src/checks/lever-references.ts';
import { change, folderAfter, remove, write } from '../../cities/invented-city.ts';

const found = (...changes: Parameters<typeof folderAfter>): string[] =>
  leverReferences(folderAfter(...changes)).map(({ file, wrong }) => `${file}: ${wrong}`);

it('finds an indicator that does not exist', () => {
  expect(found(change('catalog/levers/water.yaml', '- quays-not-clean', '- quays'))).toEqual([
    'catalog/levers/water.yaml: unknown indicator "quays"',
    'catalog/indicators/quays-not-clean.yaml: "quays-not-clean" stands in no file of catalog/levers: nobody says who controls what bears on it',
  ]);
});

it('wants a program or a stated absence for each indicator', () => {
  const [first, ...others] = found(change('catalog/levers/water.yaml', 'noProgram: Harbour Office', 'noProgram: null'));
  expect(first).toMatch(/^catalog\/indicators\/quays-not-clean.yaml: no program names "quays-not-clean"/);
  expect(others).toHaveLength(1);
});

it('asks nothing of a city without levers and programs, nor where one cannot be read', () => {
  const none = ['levers/water', 'levers/sea', 'programs/new-wells', 'programs/night-watch'];
  expect(found(...none.map((path) => remove(`catalog/${path}.yaml`)))).toEqual([]);
  expect(found(write('catalog/levers/water.yaml', 'id: ['))).toEqual([]);
});

it('is silent on the city as it stands', () => {
  expect(found()).toEqual([]);
});
