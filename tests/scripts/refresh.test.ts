import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { refreshOptions } from '../../scripts/refresh-options.ts';
import { main, refresh } from '../../scripts/refresh.ts';
import { receipt } from '../../src/model/receipt.ts';
import { extract, trees } from './raw.ts';
import { recordingMachine, type Recording } from './recording-machine.ts';
import { source } from './small-catalog.ts';

// Two synthetic sources, `boats` and `oars`, each with one raw file of trees.

const crosswalk = ['column,label,dimension,group,definition', ...trees.map((row) => Object.values(row).join(','))];
const groups = { dimension: 'tree', column: 'Tree', all: ['All'] };
const extracts = [extract({ estimate: { sum: 'Count' }, groups })];

function harbour(given: Record<string, string> = {}): Recording {
  const sources = ['boats', 'oars'].flatMap((id) => [
    [`data/catalog/sources/${id}.yaml`, stringify(source({ id, files: [`${id}.csv`], extracts }))],
    [`data/catalog/crosswalks/${id}.csv`, crosswalk.join('\n')],
    [`raw/${id}.csv`, 'Tree,Count\nAsh,40\nBirch,50\nSand,1\n'],
  ]);
  return recordingMachine({ ...(Object.fromEntries(sources) as Record<string, string>), ...given });
}

const text = (machine: Recording, path: string) => new TextDecoder().decode(machine.files.get(path));
const written = (machine: Recording) => [...machine.files.keys()].filter((path) => path.startsWith('data/tables/'));
const options = refreshOptions(['--from', 'raw'], '2022-03-01');

test('both files of every source are written, the receipt as the model wants it', async () => {
  const machine = harbour();
  expect(await refresh(machine, options)).toBe(0);
  expect(written(machine)).toEqual(
    ['boats', 'oars'].flatMap((id) => [`data/tables/${id}.csv`, `data/tables/${id}.meta.json`]),
  );
  expect(text(machine, 'data/tables/boats.csv')).toContain('boats,invented,2021,town,port,tree,ash,40,');
  const { ledger } = receipt.parse(JSON.parse(text(machine, 'data/tables/boats.meta.json')));
  expect(ledger).toMatchObject({ rowsReceived: 3, rowsCounted: 2 });
  expect(machine.lines[1]).toMatch(/^boats +3 +2 +1 +0 +2 +written +0\.0 s$/);
});

test('only the sources asked for', async () => {
  const machine = harbour();
  await refresh(machine, { ...options, sources: ['oars'] });
  expect(written(machine)).toEqual(['data/tables/oars.csv', 'data/tables/oars.meta.json']);
});

test('an unknown label anywhere: all of them are listed with their places, nothing is written', async () => {
  const machine = harbour({
    'raw/boats.csv': 'Tree,Count\nAsh,1\nOak,2\n',
    'raw/oars.csv': 'Tree,Count\nElm,3\nYew,4\n',
  });
  expect(await refresh(machine, options)).toBe(1);
  expect(machine.errors.map((line) => line.split(' is not')[0])).toEqual([
    'boats.csv:3:1  Tree: "Oak"',
    'oars.csv:2:1  Tree: "Elm"',
    'oars.csv:3:1  Tree: "Yew"',
    'Faults: 3. Nothing was written. Each line above says how to mend it; then refresh again.',
  ]);
  expect(written(machine)).toEqual([]);
});

test.each([
  ['an empty file', 'raw/boats.csv', '', 'boats: boats.csv: the file is empty'],
  [
    'a cell that is no number',
    'raw/boats.csv',
    'Tree,Count\nAsh,many\n',
    'boats: boats.csv:2  Count: "many" is not a number',
  ],
  [
    'a broken crosswalk',
    'data/catalog/crosswalks/boats.csv',
    'column,label\nTree,"Ash\n',
    'boats: data/catalog/crosswalks/boats.csv: ',
  ],
  [
    'a source that is no YAML',
    'data/catalog/sources/boats.yaml',
    'id: boats\n  x: [',
    'data/catalog/sources/boats.yaml:',
  ],
  [
    'a source that the schema refuses',
    'data/catalog/sources/boats.yaml',
    'id: boats\n',
    'data/catalog/sources/boats.yaml:1',
  ],
])('%s does not hide the unknown labels of another source', async (_, path, content, message) => {
  const machine = harbour({ [path]: content, 'raw/oars.csv': 'Tree,Count\nElm,3\n' });
  expect(await refresh(machine, options)).toBe(1);
  expect(machine.errors[0]?.slice(0, message.length)).toBe(message);
  expect(machine.errors.at(-2)).toContain('oars.csv:2:1  Tree: "Elm"');
  expect(written(machine)).toEqual([]);
});

test('without news the old receipt stays; a changed raw file or a table touched by hand brings a new one', async () => {
  const machine = harbour();
  const receipts = () =>
    ['boats', 'oars'].map((id) => JSON.parse(text(machine, `data/tables/${id}.meta.json`)).retrieved);
  const later = (day: string) => refresh(machine, { ...options, date: day });
  await later('2022-03-01');
  await later('2022-03-02');
  expect(receipts()).toEqual(['2022-03-01', '2022-03-01']);
  expect(machine.lines.at(-2)).toMatch(/^oars .* unchanged +0\.0 s$/);
  await machine.writeFile('raw/boats.csv', 'Tree,Count\nAsh,41\nBirch,50\nSand,1\n');
  await machine.writeFile('data/tables/oars.csv', 'by hand');
  await later('2022-03-03');
  expect(machine.errors).toEqual([]);
  expect(receipts()).toEqual(['2022-03-03', '2022-03-03']);
  expect(text(machine, 'data/tables/oars.csv')).toContain(',ash,40,');
});

test.each([
  [['--from', 'raw', '--engine', 'fast'], '--engine is portal, local, both; not "fast"'],
  [['--accept', ' '], '--accept needs a reason: it stands in the receipt for everyone to read'],
  [['--from', 'rwa'], 'there is no folder rwa; --from names the folder with the raw files'],
  [['--data', 'dota'], 'there are no sources in dota/catalog/sources; is --data the right folder?'],
  [['--origin', 'mirror'], '--origin needs a scheme and a host, as http://127.0.0.1:8080; not "mirror"'],
  [['--since', 'May'], '--since needs a day as 2026-11-01; not "May"'],
  [['--from', 'raw', 'sails'], 'no such source: sails; sources are boats, oars'],
])('the command tells what is wrong with %j in one line, without a stack', async (args, message) => {
  const machine = harbour();
  expect(await main(machine, args)).toBe(1);
  expect(machine.errors).toEqual([message]);
  expect(written(machine)).toEqual([]);
});

test('the command refuses an option it does not know, and takes today for the day', async () => {
  const machine = harbour();
  expect(await main(machine, ['--form', 'raw'])).toBe(1);
  expect(machine.errors[0]).toContain("'--form'");
  expect(await main(machine, ['--from', 'raw', 'boats'])).toBe(0);
  expect(text(machine, 'data/tables/boats.meta.json')).toContain('"retrieved": "2022-03-01"');
});

test('what the table of before withholds stays withheld; a table that cannot be read stops the refresh', async () => {
  const standard = (given: object) => stringify(source({ id: 'boats', files: ['boats.csv'], extracts, ...given }));
  const machine = harbour({
    'data/catalog/sources/boats.yaml': standard({ privacy: 'standard' }),
    'raw/boats.csv': 'Tree,Count\nAsh,4\nBirch,50\n',
  });
  await refresh(machine, { ...options, sources: ['boats'] });
  expect(text(machine, 'data/tables/boats.csv')).toContain('ash,,,,,,,withheld');
  machine.files.set('raw/boats.csv', new TextEncoder().encode('Tree,Count\nAsh,40\nBirch,50\n'));
  await refresh(machine, { ...options, sources: ['boats'] });
  expect(text(machine, 'data/tables/boats.csv')).toContain('ash,,,,,,,withheld');
  machine.files.set('data/tables/boats.csv', new TextEncoder().encode('torn'));
  expect(await refresh(machine, { ...options, sources: ['boats'] })).toBe(1);
  expect(machine.errors.at(-2)).toContain('the table of before cannot tell what was withheld');
  expect(text(machine, 'data/tables/boats.csv')).toBe('torn');
});
