import { expect, test } from 'vitest';
import { correctedFigures } from '../../../src/checks/corrected-figures.ts';
import { change, type Change, folderAfter } from '../../cities/invented-city.ts';

const file = 'corrections/heron-water.yaml';
const told = (...changes: Change[]) => {
  const folder = folderAfter(...changes);
  return correctedFigures(folder, folder.objects.corrections.get('heron-water')!).map(
    ({ field, wrong, allowed }) => `${field}: ${wrong}; ${allowed}`,
  );
};
const now = (from: string, to: string) => told(change(file, from, to));
const row = (group: string, was: string, is: string): string =>
  `{ period: 2011-2015, geography: city-of-port-verity, area: port-verity, dimension: kin, group: ${group}, was: ${was}, now: ${is} }`;
const also = (line: string) => told(change(file, 'texts:\n', `  - ${line}\ntexts:\n`));

test('a figure that no release has is told at the part of its name that is unknown', () => {
  expect(now('period: 2011-2015', 'period: 2031-2035')[0]).toContain('unknown period "2031-2035"');
  expect(now('geography: city-of-port-verity', 'geography: other-port')[0]).toContain('unknown geography "other-port"');
  expect(now('area: port-verity', 'area: tall-port')[0]).toContain('unknown area "tall-port"; port-verity');
  expect(now('dimension: kin', 'dimension: tree')[0]).toContain('unknown dimension "tree"');
  expect(now('group: heron-kin', 'group: heron-kim')[0]).toContain('unknown group "heron-kim"');
});

test('what was published is what the release has, also as its page rounds it', () => {
  expect(now('was: 60.5', 'was: 59')[0]).toBe(
    'figures[0].was: 59 was not published: release 2022-03-01 has 60.5; 60.5',
  );
  expect(now('was: 60.5', 'was: 60.52')).toEqual([]);
  expect(now('was: 60.5', 'was: null')[0]).toContain('null was not published');
});

test('a correction corrects something, and each figure once', () => {
  expect(now('now: 61.5', 'now: 60.5')[0]).toContain('figures[0].now: 60.5 is what was published');
  expect(told(change(file, 'was: 60.5', 'was: null'), change(file, 'now: 61.5', 'now: null'))[0]).toContain(
    'nothing is corrected',
  );
  expect(also(row('heron-kin', '60.5', '62'))).toEqual([
    'figures[1].group: this figure stands above already; each figure once',
  ]);
  expect(also(row('otter-kin', '66', '65'))).toEqual([]);
});

test('a figure that was left out may stand in no release; its name is one of the catalog', () => {
  expect(also(row('heron-kin', 'null', '62').replace('2011-2015', '2001-2005'))).toEqual([]);
  expect(also(row('tea-kin', 'null', '62'))[0]).toContain('unknown group "tea-kin"');
});
