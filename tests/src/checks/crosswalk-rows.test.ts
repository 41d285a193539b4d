import { expect, it } from 'vitest';
import { change, faultsAfter, write } from '../../cities/invented-city.ts';

const file = 'catalog/crosswalks/rescue-log.csv';

it('refuses an unknown dimension and a label that is mapped twice', () => {
  const twice = change(file, 'Kin,Cat,kin,', 'Kin,Otter,kn,');
  expect(faultsAfter(twice)).toEqual([`${file}:6:11 dimension: unknown dimension "kn"`]);
  expect(faultsAfter(change(file, 'Kin,Cat,', 'Kin,Otter,'))).toEqual([
    `${file}:6:5 label: label "Otter" is mapped twice`,
  ]);
});

it('refuses a group without a definition', () => {
  const faults = faultsAfter(change(file, 'Residents who wrote several kins.', ''));
  expect(faults).toEqual([`${file}:5:25 definition: "Mixed" has no definition`]);
});

it('refuses a crosswalk of no source', () => {
  const stray = write('catalog/crosswalks/rescues-log.csv', 'column,label,dimension,group,definition\n');
  expect(faultsAfter(stray)).toEqual([
    'catalog/crosswalks/rescues-log.csv:0:0 file name: unknown source "rescues-log"',
  ]);
});
