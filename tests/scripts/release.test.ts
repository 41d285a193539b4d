import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idFor, newsLines, NoRelease, releaseCommand } from '../../scripts/release.ts';
import type { ReleaseNews } from '../../src/model/published-site.ts';
import type { ReleaseManifest } from '../../src/model/release.ts';
import { sha256 } from '../../scripts/effects.ts';
import { change, filesAfter } from '../cities/invented-city.ts';
import { recordingMachine } from './recording-machine.ts';

const strings = ['en', 'es'].map((id): [string, string] => {
  const path = new URL(`../../src/strings/${id}.yaml`, import.meta.url);
  return [path.pathname, readFileSync(path, 'utf8')];
});

/** The invented city, with a release of 2022-03-01, after some changes; it is July 2022. */
function city(...changes: Parameters<typeof filesAfter>) {
  const machine = { ...recordingMachine(Object.fromEntries(strings)), today: () => '2022-07-01' };
  for (const [path, bytes] of filesAfter(...changes)) machine.files.set(`data/${path}`, bytes);
  return machine;
}
const released = ({ files }: ReturnType<typeof city>, id: string) =>
  [...files.keys()].filter((path) => path.startsWith(`data/releases/${id}/`)).map((path) => path.split('/').at(-1));

const revised = change('tables/water-survey.csv', ',60.5,', ',63.5,');

test('without a change since the release before there is nothing to freeze', async () => {
  const machine = city();
  expect(await releaseCommand(machine, [])).toBe(0);
  expect(machine.lines.join()).toContain('Nothing has changed since release 2022-03-01');
  expect([...machine.files.keys()].filter((path) => path.startsWith('data/releases/'))).toHaveLength(7);
});

test('a changed table is frozen anew, the others stay where they are, and the change is told', async () => {
  const machine = city(revised);
  expect(await releaseCommand(machine, ['--id', '2022-05-01'])).toBe(0);
  expect(released(machine, '2022-05-01').sort()).toEqual(['SHA256SUMS', 'manifest.json', 'safe-water.csv']);
  const manifest = JSON.parse(
    new TextDecoder().decode(machine.files.get('data/releases/2022-05-01/manifest.json')),
  ) as ReleaseManifest;
  expect(manifest.previous).toBe('2022-03-01');
  expect(manifest.indicators.filter((one) => one.in === '2022-05-01').map(({ id }) => id)).toEqual(['safe-water']);
  expect(machine.lines).toContain('  safe-water: changed; 1 revised, 0 beyond the interval');
  // What was written is a data folder that is in order, and the same again is no news.
  expect(await releaseCommand(machine, ['--id', '2022-06-01'])).toBe(0);
  expect(released(machine, '2022-06-01')).toEqual([]);
});

test('an id that cannot be stops before anything is written', async () => {
  for (const [id, words] of [
    ['soon', 'is no id of a release'],
    ['2022-02-30', 'is no id of a release; allowed: a day of the calendar'],
    ['2099-01-01', 'is still to come; allowed: 2022-07-01 or earlier'],
    ['2022-03-01', 'there is a release "2022-03-01" already'],
    ['2021-01-01', 'is before the newest release'],
  ] as const) {
    const machine = city(revised);
    expect(await releaseCommand(machine, ['--id', id])).toBe(1);
    expect(machine.errors.join('\n')).toContain(words);
    expect(machine.errors.at(-1)).toBe('No release was written.');
    expect([...machine.files.keys()].filter((path) => path.startsWith('data/releases/'))).toHaveLength(7);
  }
});

test('with a fault in the data, or an option nobody knows, nothing is written', async () => {
  const faulty = city(change('tables/water-survey.csv', 'heron-kin', 'heron-kim'));
  expect(await releaseCommand(faulty, [])).toBe(1);
  expect(faulty.errors.join('\n')).toContain('heron-kim');
  const unknown = city();
  expect(await releaseCommand(unknown, ['--ids', 'x'])).toBe(1);
  expect(unknown.errors.join('\n')).toContain('--ids');
});

test('a second release of a day has a number', () => {
  expect(idFor(undefined, '2022-05-01', new Map())).toBe('2022-05-01');
  expect(idFor(undefined, '2022-05-01', new Map([['2022-05-01', 1]]))).toBe('2022-05-01-2');
  expect(() => idFor('2022-04-01', '2022-05-01', new Map([['2022-05-01', 1]]))).toThrow(NoRelease);
});

test('the tenth release of a day is told why there is none', () => {
  const nine = new Map(['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9'].map((end) => [`2022-05-01${end}`, 1]));
  expect(() => idFor(undefined, '2022-05-01', nine)).toThrow('today has nine releases already');
  // A number may have been left out: the next one is after all of them.
  expect(idFor(undefined, '2022-05-01', new Map([['2022-05-01-3', 1]]))).toBe('2022-05-01-4');
});

test('half a release of before is cleared away, and a folder of that name is never written over', async () => {
  const half = city(revised);
  half.files.set('data/releases/.2022-06-01.draft/manifest.json', new TextEncoder().encode('{"id":'));
  expect(await releaseCommand(half, [])).toBe(0);
  expect(released(half, '2022-07-01')).toContain('manifest.json');
  expect([...half.files.keys()].filter((path) => path.includes('.draft') || path.includes('.lock'))).toEqual([]);
  const taken = city(revised);
  taken.files.set('data/releases/2022-07-01/README.md', new TextEncoder().encode('mine'));
  expect(await releaseCommand(taken, [])).toBe(1);
  expect(taken.errors.join('\n')).toContain('data/releases/2022-07-01 is there already');
  expect(released(taken, '2022-07-01')).toEqual(['README.md']);
});

test('two at once: the second one is told to wait', async () => {
  const machine = city(revised);
  machine.files.set('data/releases/.lock', new TextEncoder().encode('1'));
  expect(await releaseCommand(machine, [])).toBe(1);
  expect(machine.errors.join('\n')).toContain('another release of this folder is being written');
  expect(released(machine, '2022-07-01')).toEqual([]);
});

test('a full disk is told in a line, and nothing is left behind', async () => {
  const machine = city(revised);
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const write = machine.writeFile;
  machine.writeFile = (path, content) => (path.endsWith('SHA256SUMS') ? Promise.reject(full) : write(path, content));
  expect(await releaseCommand(machine, [])).toBe(1);
  expect(machine.errors).toEqual(['ENOSPC: no space left on device', 'No release was written.']);
  expect([...machine.files.keys()].filter((path) => path.startsWith('data/releases/'))).toHaveLength(7);
});

test('help is printed, and nothing is done', async () => {
  const machine = city(revised);
  expect(await releaseCommand(machine, ['--help'])).toBe(0);
  expect(machine.lines.join()).toContain('npm run release -- --id YYYY-MM-DD');
  expect(released(machine, '2022-07-01')).toEqual([]);
});

test('what is gone is told by name', () => {
  const news = { id: '2022-05-01', date: '2022-05-01', previous: null, gone: ['tea'], indicators: [] };
  expect(newsLines(news)).toEqual(['  tea: no longer published']);
});

test('a release of which no figure changed says what did', () => {
  const one: ReleaseNews['indicators'][number] = {
    ...{ id: 'oars', issueArea: 'water', kind: 'changed', added: 0, newPeriods: [], lost: 0, revised: 0 },
    ...{ beyondInterval: 0, withheld: 0, hidden: 0, shown: 0, noted: 0, redefined: [], reworded: [], places: {} },
  };
  const lines = (given: object) =>
    newsLines({ id: 'x', date: 'x', previous: null, gone: [], indicators: [{ ...one, ...given }] });
  expect(lines({})).toEqual(['  oars: changed; its table is written anew, no figure changed']);
  expect(lines({ noted: 2, reworded: ['title'] })).toEqual([
    '  oars: changed; 2 with another note, vintage, interval or reliability; worded anew: title',
  ]);
});

const hide = (group: string, count: number) =>
  change(
    'tables/rescue-log.csv',
    `2019,city-of-port-verity,port-verity,kin,${group},${count},,,,,,published,good,`,
    `2019,city-of-port-verity,port-verity,kin,${group},,,,,,,withheld,,`,
  );

test('a count that is withheld now and that a release prints is told before a release, and can be hidden there', async () => {
  const machine = city(hide('otter-kin', 28), hide('other-kin', 12));
  const path = 'data/releases/2022-03-01/rescues.csv';
  const before = new TextDecoder().decode(machine.files.get(path));
  expect(await releaseCommand(machine, [])).toBe(1);
  expect(machine.errors.join('\n')).toContain('is withheld in tables/rescue-log.csv, and this release prints it');
  expect(machine.errors.join('\n')).toContain('mend: npm run release -- --redact "why"');
  expect(await releaseCommand(machine, ['--redact', ' '])).toBe(1);
  expect(new TextDecoder().decode(machine.files.get(path))).toBe(before);
  expect(await releaseCommand(machine, ['--redact', 'A small count'])).toBe(0);
  const after = new TextDecoder().decode(machine.files.get(path));
  expect(after.split('\n').filter((line, at) => line !== before.split('\n')[at])).toHaveLength(2);
  const manifest = JSON.parse(
    new TextDecoder().decode(machine.files.get('data/releases/2022-03-01/manifest.json')),
  ) as ReleaseManifest;
  expect(manifest.indicators.find(({ id }) => id === 'rescues')).toMatchObject({
    sha256: sha256(after),
    redacted: [{ date: '2022-07-01', reason: 'A small count', was: sha256(before), figures: 2 }],
  });
  // The data folder is in order again: the next release finds what changed since, and hiding again finds nothing.
  expect(await releaseCommand(machine, ['--redact', 'Again'])).toBe(0);
  expect(machine.lines.at(-1)).toContain('there is nothing to hide');
  expect([...machine.files.keys()].filter((name) => name.includes('.draft') || name.includes('.lock'))).toEqual([]);
});
