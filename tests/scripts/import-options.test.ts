import { expect, test } from 'vitest';
import { askedFor } from '../../scripts/import-options.ts';

test('what is not said has a default', () => {
  expect(askedFor('2022-03-01', ['in/boats.csv'])).toEqual({
    file: 'in/boats.csv',
    source: undefined,
    data: 'data',
    date: '2022-03-01',
    replace: false,
    dryRun: false,
    language: 'en',
    out: 'drafts',
    problems: 'in/boats-problems.xlsx',
  });
});

test('without a file, or with two, the usage is told', () => {
  for (const args of [[], ['a.csv', 'b.csv']]) expect(() => askedFor('2022-03-01', args)).toThrow('npm run import --');
});
