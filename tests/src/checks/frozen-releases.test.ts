import { expect, it } from 'vitest';
import { frozenReleases } from '../../../src/checks/frozen-releases.ts';
import { change, type Change, folderAfter, remove, sealRelease, write } from '../../cities/invented-city.ts';

const id = '2022-03-01';
const release = `releases/${id}`;
const manifest = `${release}/manifest.json`;
const told = (...changes: Change[]) =>
  frozenReleases(folderAfter(...changes)).map(({ file, field, wrong }) => `${file} ${field}: ${wrong}`);
const sealed = (...changes: Change[]) => told(...changes, sealRelease(id));

it('finds a table that was changed after it was frozen', () => {
  expect(told(change(`${release}/safe-water.csv`, '60.5', '61.5'))).toEqual([
    `${release}/safe-water.csv table: was changed after it was frozen`,
  ]);
});

it('finds a table that is missing, and one that no release names', () => {
  expect(told(remove(`${release}/rescues.csv`))).toEqual([
    `${manifest} indicators[2].in: its table "${release}/rescues.csv" is missing`,
  ]);
  expect(told(write(`${release}/tea.csv`, 'a\n'))).toEqual([`${release}/tea.csv table: no release names this table`]);
});

it('wants a manifest that is gone to be brought back, not the tables removed', () => {
  const faults = frozenReleases(folderAfter(remove(manifest)));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: manifest, wrong: 'is missing, and tables of this release are there' });
  expect(faults[0]!.mend).toContain('bring the manifest back');
});

it('wants the release just before, and no later one', () => {
  expect(sealed(change(manifest, '"previous": null', '"previous": "2021-01-01"'))).toEqual([
    `${manifest} previous: "2021-01-01" is no such release`,
  ]);
});

it('finds a manifest that was edited unseen, by its checksum', () => {
  expect(told(change(manifest, '"unit": "dollars"', '"unit": "percent"'))).toContain(
    `${release}/SHA256SUMS manifest.json: the manifest was changed after it was frozen, or this line was`,
  );
});

it('finds a table of a later release, and an indicator that stands twice', () => {
  const later = change(manifest, `"in": "${id}"`, '"in": "2022-03-02"');
  expect(told(later)).toContain(`${manifest} indicators[0].in: "2022-03-02" is after this release`);
  const twice = change(manifest, '"id": "rescues"', '"id": "safe-water"');
  expect(sealed(twice).some((line) => /indicators\[\d\]\.id: "safe-water" stands twice/.test(line))).toBe(true);
});

it('reads the tables, also where all checksums were written anew', () => {
  const table = `${release}/safe-water.csv`;
  expect(sealed(change(table, ',60.5,', ',"60.5,'))).toHaveLength(1);
  expect(sealed(change(table, 'indicator,source', 'indicators,source'))[0]).toContain('header: unknown column');
});

it('is silent on the city as it stands', () => {
  expect(told()).toEqual([]);
});
