import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { makeNew } from '../../scripts/new.ts';
import { recordingMachine, type Recording } from './recording-machine.ts';

const city = join(import.meta.dirname, '../cities/port-verity');
const strings = join(import.meta.dirname, '../../src/strings');

/** A machine with the invented city, and a person who gives these answers. */
async function machineWith(...answers: string[]): Promise<Recording> {
  const real = realEffects();
  const read = async (from: string, to: string) =>
    (await real.listFiles(from)).map((path): [string, string] => [
      `${to}/${path}`,
      readFileSync(join(from, path), 'utf8'),
    ]);
  const files = [...(await read(city, 'data')), ...(await read(strings, strings))];
  const machine = recordingMachine(Object.fromEntries(files) as Record<string, string>);
  machine.ask = async () => answers.shift() ?? null;
  return machine;
}

const flags = [
  '--title',
  'Oars',
  '--issue-area',
  'work-at-sea',
  '--source',
  'rescue-log',
  '--series',
  'rescues',
  '--measure',
  'count',
  '--unit',
  'number',
];
const rest = [
  '--direction',
  'neither',
  '--geography',
  'city-of-port-verity',
  '--area',
  'port-verity',
  '--dimension',
  'kin',
];

test('with flags nothing is asked', async () => {
  const machine = await machineWith();
  expect([await makeNew(machine, ['indicator', '--id', 'oars', ...flags, ...rest]), machine.errors]).toEqual([0, []]);
  expect(machine.files.has('data/catalog/indicators/oars.yaml')).toBe(true);
  expect(machine.lines.at(-1)).toContain('It is a draft');
});

test('what is not answered is asked, again where the answer does not fit, and a default is taken', async () => {
  const machine = await machineWith('My Oars', 'oars', 'neithr', 'neither', 'city-of-port-verity', 'port-verity', '');
  expect(await makeNew(machine, ['indicator', ...flags])).toBe(0);
  expect(machine.errors).toEqual([
    '"My Oars" does not fit: small letters, digits and hyphens, such as rent-paid',
    '"neithr" is none of: higher-is-better, lower-is-better, neither; nearest: neither',
  ]);
});

test('when nobody answers any more, nothing is written', async () => {
  const machine = await machineWith('oars');
  const before = [...machine.files.keys()];
  expect(await makeNew(machine, ['indicator', ...flags])).toBe(1);
  expect(machine.errors.at(-1)).toBe('--direction is not answered. Nothing was written.');
  expect([...machine.files.keys()]).toEqual(before);
});

test('what is there is never written over, and a wrong flag is told', async () => {
  const machine = await machineWith();
  expect(await makeNew(machine, ['indicator', '--id', 'rescues', ...flags, ...rest])).toBe(1);
  expect(machine.errors).toEqual(['data/catalog/indicators/rescues.yaml is there already', 'Nothing was written.']);
  expect(await makeNew(machine, ['indicator', '--id', 'oars', '--title', 'Oars', '--issue-area', 'see', ...rest])).toBe(
    1,
  );
  expect(machine.errors.at(-1)).toContain('nearest');
  expect(await makeNew(machine, ['indicatr'])).toBe(1);
  expect(machine.errors.at(-1)).toContain('nearest: indicator');
  expect(await makeNew(machine, [])).toBe(1);
});

test('a language and a city', async () => {
  const machine = await machineWith();
  expect(await makeNew(machine, ['language', '--id', 'ko', '--name', '한국어', '--locale', 'ko-US'])).toBe(0);
  expect(new TextDecoder().decode(machine.files.get('data/site.yaml'))).toContain('id: ko');
  const asked = [
    '--id',
    'oak',
    '--name',
    'Oak',
    '--url',
    'https://oak.example',
    '--contact',
    'a@oak.example',
    '--vintage',
    '2020',
  ];
  expect(await makeNew(machine, ['city', 'oak', ...asked])).toBe(0);
  expect(machine.files.has('oak/site.yaml')).toBe(true);
  expect(await makeNew(machine, ['city', ...asked])).toBe(1);
  expect(machine.errors.at(-1)).toContain('name the folder');
});
