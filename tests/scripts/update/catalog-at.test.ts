import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ProblemsFound } from '../../../scripts/load-catalog.ts';
import { catalogAt, NoSuchRelease } from '../../../scripts/update/catalog-at.ts';
import { change, filesAfter } from '../../cities/invented-city.ts';
import { recordingMachine } from '../recording-machine.ts';

const strings = ['en', 'es'].map((id): [string, string] => {
  const path = new URL(`../../../src/strings/${id}.yaml`, import.meta.url);
  return [path.pathname, readFileSync(path, 'utf8')];
});

/** A machine that holds the invented city below this path, after some changes. */
function holding(root: string, ...changes: Parameters<typeof filesAfter>) {
  const machine = recordingMachine(Object.fromEntries(strings));
  for (const [path, bytes] of filesAfter(...changes)) machine.files.set(`${root}/${path}`, bytes);
  return machine;
}

test('a folder and a revision of Git give the same catalog', async () => {
  const fromFolder = await catalogAt(holding('city'), 'city');
  const fromGit = await catalogAt(holding('/git/v1/data'), 'v1');
  expect([...fromGit.indicators.keys()]).toEqual([...fromFolder.indicators.keys()]);
  expect(fromGit.tables).toEqual(fromFolder.tables);
});

test('what is neither is refused with what may be given, and is never an option of Git', async () => {
  const machine = holding('/git/--output=x/data');
  await expect(catalogAt(machine, 'v9')).rejects.toThrow(NoSuchRelease);
  await expect(catalogAt(machine, 'v9')).rejects.toThrow('Give a data folder, or a commit, branch or release tag');
  await expect(catalogAt(machine, '--output=x')).rejects.toThrow(NoSuchRelease);
});

test('a revision whose data are at fault names it in every line', async () => {
  const machine = holding('/git/v1/data', change('tables/head-count.csv', '18000', 'eighteen'));
  await expect(catalogAt(machine, 'v1')).rejects.toThrow(ProblemsFound);
  await expect(catalogAt(machine, 'v1')).rejects.toThrow('v1/tables/head-count.csv:3');
});
