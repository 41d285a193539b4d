import { expect, test } from 'vitest';
import { packCatalog, sliceOf, unpackCatalog } from '../../../scripts/preflight/slice.ts';
import { tellAll } from '../../../scripts/tell-all.ts';
import { harbour, languages } from './harbour.ts';

test('a slice holds what the indicators of its source are made from, and nothing else', () => {
  const slice = sliceOf(harbour, 'water-survey');
  expect([...slice.indicators.keys()]).toEqual(['safe-water']);
  expect([...slice.tables.keys()]).toEqual([...slice.sources.keys()]);
  expect(slice.tables.get('water-survey')).toBe(harbour.tables.get('water-survey'));
  expect([...slice.sources.keys()]).not.toContain('income-survey');
  expect([slice.pages.size, slice.policyAreas.size, slice.drafts.size]).toEqual([0, 0, 0]);
});

test.each([...harbour.sources.keys()])('what the slice of %s tells is what the whole catalog tells', (id) => {
  const slice = sliceOf(harbour, id);
  const whole = new Map(tellAll(harbour, languages, '2022-03-01').told.map((one) => [one.id, one]));
  const told = tellAll(slice, languages, '2022-03-01').told;
  expect(told).toEqual([...slice.indicators.keys()].map((one) => whole.get(one)));
});

test.each([...harbour.sources.keys()])('the slice of %s comes out of JSON as it went in', (id) => {
  const slice = sliceOf(harbour, id);
  expect(unpackCatalog(JSON.parse(JSON.stringify(packCatalog(slice))) as Record<string, unknown>)).toEqual(slice);
});

test('no outline of a place is carried', () => {
  expect(JSON.stringify([...harbour.sources.keys()].map((id) => packCatalog(sliceOf(harbour, id))))).not.toContain(
    '"arcs"',
  );
});

test('a source that is not there is told', () => {
  expect(() => sliceOf(harbour, 'tide-log')).toThrow('there is no source "tide-log"');
});
