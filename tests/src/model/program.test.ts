import { expect, it } from 'vitest';
import { program } from '../../../src/model/program.ts';

const unknown = { unknown: 'Harbour Office' };
const questions = { who: unknown, data: unknown, community: unknown, measures: unknown, levers: unknown };
const texts = { name: 'Wells', short: 'Wells.', what: 'Wells are dug. [1]', decides: unknown, budget: unknown };
const wells = {
  id: 'wells',
  kind: 'program',
  decides: ['city'],
  state: 'running',
  asOf: '2021',
  issueAreas: [],
  indicators: [],
  linkedBy: 'reading',
  budget: [],
  measures: [],
  dates: ['2021'],
  evidence: [{ title: 'Log', publisher: 'Harbour Office', date: null, where: 'A book' }],
  texts: {
    ...texts,
    status: 'Dug. [1]',
    dates: ['The first. [1]'],
    practice: { ...questions, challenges: unknown },
  },
};
const faults = (given: object): string[] =>
  (program.safeParse({ ...wells, ...given }).error?.issues ?? []).map(({ path }) => path.join('.'));

it('takes a program of which much is unknown', () => {
  expect(faults({})).toEqual([]);
});

it('wants a text for each date, and a status that says unknown where the state does', () => {
  expect(faults({ dates: [] })).toEqual(['dates']);
  expect(faults({ state: 'unknown' })).toEqual(['texts.status']);
  expect(faults({ asOf: '' })).toEqual(['asOf']);
});
