import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import {
  budgetOf,
  hasOwnFigure,
  languageOf,
  leversOf,
  programs,
  programsAbout,
  programsNear,
  programsNaming,
  seenOn,
  stateText,
} from '../../../src/published/programs.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every program is synthetic.

let [page, spanish]: PageContext[] = [];

beforeAll(async () => {
  await publishVerity('programs');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  [page, spanish] = [pageContext('en', '/'), pageContext('es', '/')];
});

const ids = (found: { program: { id: string } }[]): string[] => found.map(({ program }) => program.id);

test('programs by name in the language of the page', () => {
  expect(programs(page!).map(({ words }) => words.name)).toEqual(['New wells', 'Night watch']);
  expect(programs(spanish!).map(({ words }) => words.name)).toEqual(['Guardia nocturna', 'Pozos nuevos']);
});

test('what names an indicator, an issue area, a place or a group', () => {
  expect(ids(programsAbout(page!, { indicator: 'safe-water' }))).toEqual(['new-wells']);
  expect(ids(programsAbout(page!, { indicator: 'rescues' }))).toEqual([]);
  expect(ids(programsAbout(page!, { issueArea: 'work-at-sea' }))).toEqual(['night-watch']);
  expect(ids(programsAbout(page!, { place: { geography: 'ward-2020', area: '01' } }))).toEqual(['new-wells']);
  expect(ids(programsAbout(page!, { place: { geography: 'ward-2020', area: '02' } }))).toEqual([]);
  expect(ids(programsAbout(page!, { group: { dimension: 'kin', group: 'heron-kin' } }))).toEqual(['night-watch']);
  expect(ids(programsAbout(page!, { group: { dimension: 'kin', group: 'otter-kin' } }))).toEqual([]);
});

test('what names a place that shares ground with another', () => {
  const near = (area: string, otherArea: string, share: number): PageContext => ({
    ...page!,
    site: {
      ...page!.site,
      overlaps: [{ geography: 'quarter-2020', area, other: 'ward-2020', otherArea, share, otherShare: share }],
    },
  });
  const north = { geography: 'quarter-2020', area: 'north' };
  expect(ids(programsNear(near('north', '01', 0.4), north))).toEqual(['new-wells']);
  expect(ids(programsNear(near('north', '02', 0.4), north))).toEqual([]);
  expect(ids(programsNear(near('south', '01', 0.4), north))).toEqual([]);
});

test('who controls what bears on some indicators, each lever once', () => {
  const found = leversOf(page!, ['safe-water', 'quays-not-clean']);
  expect(found.map(({ words }) => words.name)).toEqual(['Water and quays']);
  expect(leversOf(page!, [])).toEqual([]);
});

test('a state says when it was seen, and what is not known says so', () => {
  const [wells, watch] = programs(page!).map(({ program }) => program);
  expect(stateText(page!, wells!)).toBe('running, as of 5 April 2021');
  expect(stateText(page!, { ...wells!, asOf: '2021' })).toBe('running, as of 2021');
  expect(stateText(page!, { ...wells!, asOf: 'not-stated' })).toBe('running, by a source without a date');
  expect(stateText(page!, watch!)).toBe('not known');
  expect(seenOn(spanish!, '2021-04-05')).toBe('5 de abril de 2021');
});

test('lines of the budget and measures that the program names', async () => {
  const { readBudget } = await import('../../../src/published/read.ts');
  const [wells, watch] = programs(page!).map(({ program }) => program);
  const { lines, measures } = budgetOf(readBudget()!, wells!);
  expect(lines.map(({ name, department }) => [name, department.name])).toEqual([
    ['Water to the houses', 'Harbour Office'],
  ]);
  expect(measures.map(({ name, values }) => [name, values])).toEqual([['Houses with water', [812, 900]]]);
  expect(budgetOf(readBudget()!, watch!)).toEqual({ lines: [], measures: [] });
  expect([hasOwnFigure(wells!), hasOwnFigure(watch!)]).toEqual([true, false]);
});

test('programs that name a line of a department', async () => {
  const { readBudget } = await import('../../../src/published/read.ts');
  const named = readBudget()!.departments.map((one) => [one.name, ids(programsNaming(page!, one))] as const);
  expect(named.filter(([, found]) => found.length > 0)).toEqual([['Harbour Office', ['new-wells']]]);
});

test('a text that was not translated is in the first language', () => {
  expect(languageOf(spanish!, 'Wells', 'Wells')).toBe('en');
  expect(languageOf(spanish!, 'Pozos', 'Wells')).toBeUndefined();
  expect(languageOf(page!, 'Wells', 'Wells')).toBeUndefined();
});
