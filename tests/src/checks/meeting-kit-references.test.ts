import { expect, it } from 'vitest';
import { meetingKitReferences } from '../../../src/checks/meeting-kit-references.ts';
import { cityFiles, folderAfter, write } from '../../cities/invented-city.ts';

const kit = new TextDecoder().decode(cityFiles().get('catalog/meeting-kits/ward-2020.yaml'));
const faults = (text: string, id = 'ward-2020'): string[] =>
  meetingKitReferences(folderAfter(write(`catalog/meeting-kits/${id}.yaml`, text))).map(
    ({ field, wrong }) => `${field}: ${wrong}`,
  );

it('is silent on the city as it stands', () => {
  expect(meetingKitReferences(folderAfter())).toEqual([]);
});

it('finds a kind of places that is not there', () => {
  expect(faults(kit.replace('geography: ward-2020', 'geography: ward-2021'))).toEqual([
    'geography: unknown geography "ward-2021"',
  ]);
});

it('finds a second kit for the same places', () => {
  expect(faults(kit.replace('id: ward-2020', 'id: wards'), 'wards')).toEqual([
    'geography: "ward-2020" has a kit already',
  ]);
});

it('finds an agenda that does not fill its time', () => {
  expect(faults(kit.replace('[10, 20]', '[10, 15]'))).toEqual(['minutes: the parts take 25 minutes of 30']);
});

it('finds an indicator that is not there', () => {
  expect(faults(kit.replace('population: null', 'population: residents-cuonted'))).toEqual([
    'population: unknown indicator "residents-cuonted"',
  ]);
});
