import { expect, test } from 'vitest';
import { publishSite } from '../../scripts/steps/publish-site.ts';
import { below, type WrittenData, writeData } from '../../scripts/write-data.ts';
import { recordingMachine } from './recording-machine.ts';
import { catalog } from './small-catalog.ts';

const built: WrittenData = {
  site: publishSite(catalog({}), '2022-03-01'),
  indicators: [],
  budget: null,
  files: new Map([['data/index.json', '{}']]),
  objects: new Map([['groups/tree--yew', {}]]),
};
const folders = { data: '/data', public: '/public', built: '/built', draft: '/draft' };

test('the new folder takes the place of the old one, whole', async () => {
  const machine = recordingMachine({ '/built/indicators/gone.json': 'old', '/data/boundaries/ward.json': '{}' });
  await writeData(built, new Map([['en', { a: 'b' }]]), folders, machine);
  expect([...machine.files.keys()].filter((path) => path.startsWith('/built')).sort()).toEqual([
    '/built/boundaries/ward.json',
    '/built/budget.json',
    '/built/groups/tree--yew.json',
    '/built/public/data/boundaries/ward.json',
    '/built/public/data/index.json',
    '/built/site.json',
    '/built/strings/en.json',
  ]);
});

test('a file of public/ never stands in the way of a download', async () => {
  const machine = recordingMachine({ '/public/data/index.json': 'stale' });
  await writeData(built, new Map(), folders, machine);
  expect(await machine.readText('/built/public/data/index.json')).toBe('{}');
});

test('a path that leads out of the folder is refused, and nothing is written', async () => {
  const machine = recordingMachine({ '/built/site.json': 'old' });
  const escaping = { ...built, files: new Map([['data/places/ward/../../../../pwn.csv', 'x']]) };
  await expect(writeData(escaping, new Map(), folders, machine)).rejects.toThrow('could lead out of /draft');
  expect([...machine.files.keys()]).toEqual(['/built/site.json']);
  for (const path of ['/etc/x', 'a/./b', 'a//b', '..', 'a\\b'])
    expect(() => below('/draft', path), path).toThrow(RangeError);
  expect(below('/draft', 'public/a..b/c')).toBe('/draft/public/a..b/c');
});
