import { expect, test } from 'vitest';
import { tellAll } from '../../scripts/tell-all.ts';
import { harbour, languages } from './preflight/harbour.ts';

test('every indicator is told in every language', () => {
  const { site, told } = tellAll(harbour, languages, '2022-03-01');
  expect(told.map(({ id }) => id)).toEqual([...harbour.indicators.keys()]);
  for (const { sentences } of told) expect(Object.keys(sentences)).toEqual(site.site.languages.map(({ id }) => id));
});

test('an indicator without a row in its tables is told by name', () => {
  const tables = new Map([...harbour.tables, ['water-survey', []]]);
  expect(() => tellAll({ ...harbour, tables }, languages, '2022-03-01')).toThrow('safe-water');
});
