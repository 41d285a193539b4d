import { expect, it } from 'vitest';
import { frozenReleases } from '../../../src/checks/frozen-releases.ts';
import { change, type Change, folderAfter, remove, write } from '../../cities/invented-city.ts';

const release = 'releases/2022-03-01';
const told = (...changes: Change[]) =>
  frozenReleases(folderAfter(...changes)).map(({ file, field, wrong }) => `${file} ${field}: ${wrong}`);

it('finds a table that was changed after it was frozen', () => {
  expect(told(change(`${release}/safe-water.csv`, '60.5', '61.5'))).toEqual([
    `${release}/safe-water.csv table: was changed after it was frozen`,
  ]);
});

it('finds a table that is missing, and one that no release names', () => {
  expect(told(remove(`${release}/rescues.csv`))).toEqual([
    `${release}/manifest.json indicators[2].in: its table "${release}/rescues.csv" is missing`,
  ]);
  expect(told(write(`${release}/tea.csv`, 'a\n'))).toEqual([`${release}/tea.csv table: no release names this table`]);
});

it('finds a release before this one that is none', () => {
  expect(told(change(`${release}/manifest.json`, '"previous": null', '"previous": "2021-01-01"'))).toEqual([
    `${release}/manifest.json previous: "2021-01-01" is no earlier release`,
  ]);
});

it('is silent on the city as it stands', () => {
  expect(told()).toEqual([]);
});
