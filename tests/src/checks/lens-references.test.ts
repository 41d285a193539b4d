import { expect, it, test } from 'vitest';
import { lensReferences } from '../../../src/checks/lens-references.ts';
import { change, folderAfter, remove } from '../../cities/invented-city.ts';

const file = 'catalog/lens.yaml';
const after = (from: string, to: string): string[] =>
  lensReferences(folderAfter(change(file, from, to))).map(({ field, wrong }) => `${field}: ${wrong}`);

it('is silent on the city as it stands, and where no lens is declared', () => {
  expect(lensReferences(folderAfter())).toEqual([]);
  expect(lensReferences(folderAfter(remove(file)))).toEqual([]);
});

test.each([
  [
    'geography: ward-2020\ncurrency',
    'geography: quarter-2021\ncurrency',
    'geography: unknown geography with boundaries "quarter-2021"',
  ],
  ['source: ward-count', 'source: word-count', 'people.source: unknown source "word-count"'],
  ['series: ward-residents', 'series: residents', 'people.series: unknown series of `ward-count` "residents"'],
  ['dimension: kin', 'dimension: kins', 'people.dimension: unknown dimension "kins"'],
  ['weight: 1', 'weight: 0', 'need: every weight is 0'],
])('%s as %s', (from, to, problem) => {
  expect(after(from, to)).toContain(problem);
});

it('wants residents by group in the period', () => {
  expect(after("period: '2020'", "period: '2010'")).toEqual([
    'people: tables/ward-count.csv has no ward-residents of 2010 by kin and ward-2020',
    'people: tables/ward-count.csv has no ward-residents of 2010 by kin and ward-2020',
  ]);
});

it('wants indicators that exist, have figures by the places, and say which way is better', () => {
  const named = (id: string) => after('quays-not-clean', id);
  const wrong = 'need[0].indicator: unknown indicator with a direction and figures by ward-2020';
  expect(named('quays-not-cleen')).toEqual([`${wrong} "quays-not-cleen"`]);
  expect(named('safe-water')).toEqual([`${wrong} "safe-water"`]);
});

it('finds what stands twice', () => {
  const need = '  - indicator: quays-not-clean\n    weight: 1\n';
  expect(after(need, need + need)).toEqual(['need[1].indicator: the indicator "quays-not-clean" stands twice']);
  const criterion = '  - id: who-drowns\n    points: 5\n';
  expect(after(criterion, criterion + criterion)).toEqual(['grading[2].id: the criterion "who-drowns" stands twice']);
});

it('wants words for every line, and no words for nothing', () => {
  expect(after('    who-drowns:\n', '    who-drown:\n')).toEqual([
    'texts.criteria: no words for "who-drowns"',
    'texts.criteria.who-drown: unknown line of criteria "who-drown"',
  ]);
});
