import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diff } from '../../scripts/diff.ts';
import { change, filesAfter } from '../cities/invented-city.ts';
import { recordingMachine } from './recording-machine.ts';

const strings = ['en', 'es'].map((id): [string, string] => {
  const path = new URL(`../../src/strings/${id}.yaml`, import.meta.url);
  return [path.pathname, readFileSync(path, 'utf8')];
});

/** The invented city as it was released (`v1`), and as its data folder stands after some changes. */
function city(...changes: Parameters<typeof filesAfter>) {
  const machine = recordingMachine(Object.fromEntries(strings));
  for (const [path, bytes] of filesAfter()) machine.files.set(`/git/v1/data/${path}`, bytes);
  for (const [path, bytes] of filesAfter(...changes)) machine.files.set(`data/${path}`, bytes);
  return machine;
}

test('an update is told against a release: what moved, and whether beyond its interval', async () => {
  const moved = change('tables/water-survey.csv', 'all,all,70,,68,72', 'all,all,75,,73,77');
  const machine = city(moved);
  expect(await diff(machine, ['v1'])).toBe(0);
  expect(machine.lines[0]).toContain('From `v1` to `data`: 1 indicator changed');
  expect(machine.lines[0]).toContain('70.0 → 75.0 (+5.0), beyond its interval');
});

test('without a release to compare with, with too many, or with an unknown one, it says what to give', async () => {
  const machine = city();
  expect(await diff(machine, [])).toBe(1);
  expect(await diff(machine, ['v1', 'data', 'more'])).toBe(1);
  expect(await diff(machine, ['v7'])).toBe(1);
  expect(machine.errors[0]).toContain('npm run diff -- <before> [<after>]');
  expect(machine.errors[2]).toContain('"v7" is neither');
  expect(machine.lines).toEqual([]);
});

test('data at fault are listed, and nothing is told of the update', async () => {
  const machine = city(change('tables/head-count.csv', '18000', 'eighteen'));
  expect(await diff(machine, ['v1'])).toBe(1);
  expect(machine.errors[0]).toContain('data/tables/head-count.csv:3');
  expect(machine.lines).toEqual([]);
});

test('help is printed, and a folder that cannot be read is told in a line', async () => {
  const machine = city();
  expect(await diff(machine, ['--help'])).toBe(0);
  expect(machine.lines[0]).toContain('npm run diff -- <before>');
  machine.gitArchive = () => Promise.reject(Object.assign(new Error('EACCES: no permission'), { code: 'EACCES' }));
  expect(await diff(machine, ['v1'])).toBe(1);
  expect(machine.errors).toEqual(['EACCES: no permission']);
});
