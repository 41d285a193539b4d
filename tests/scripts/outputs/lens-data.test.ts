import { expect, test } from 'vitest';
import { lensData, lensFiles, lensPath, templatePath } from '../../../scripts/outputs/lens-data.ts';
import { tellAll } from '../../../scripts/tell-all.ts';
import { harbour, languages } from '../preflight/harbour.ts';

const { site, told } = tellAll(harbour, languages, '2022-03-01');
const data = lensData(harbour, site, told)!;

test('places by number with their residents, shapes and the degrees they lie between', () => {
  expect(data.areas.map(({ id, people }) => [id, people.all])).toEqual([
    ['01', 21_000],
    ['02', 15_000],
    ['03', 18_000],
    ['04', 6000],
  ]);
  expect(data.box).toEqual({ west: '10.00', east: '10.08', south: '50.00', north: '50.02' });
  expect(data.whole).toMatchObject({ all: 60_000, groups: [18_000, 9000, 30_000, 3000] });
});

test('a point deep inside each small area', () => {
  const [first] = data.nearAreas;
  expect(first?.longitude).toBeCloseTo(10.01, 3);
  expect(first?.latitude).toBeCloseTo(50.01, 3);
  expect(first?.people).toEqual({ all: 21_000, groups: [9000, 3000, 8000, 1000] });
});

test('need as published, and where each figure is from', () => {
  expect(data.need[0]).toMatchObject({
    id: 'quays-not-clean',
    weight: 1,
    period: '2021',
    direction: 'lower-is-better',
  });
  expect(data.need[0]?.areas.map(({ value }) => value)).toEqual([0, 35, 22.5, null]);
  expect(data.sources.map(({ people, need }) => [people, need])).toEqual([
    [true, []],
    [false, ['quays-not-clean']],
  ]);
});

test('words in the languages that have the page, and in no other', () => {
  expect(Object.keys(data.texts)).toEqual(['en', 'es', 'eo']);
  const reading = site.site.languages.map((one) => ({
    ...one,
    scope: one.id === 'en' ? one.scope : ('reading' as const),
  }));
  const narrow = { ...site, site: { ...site.site, languages: reading } };
  expect(Object.keys(lensData(harbour, narrow, told)!.areas[0]!.names)).toEqual(['en']);
});

test('figures and a template, and no file where the city declares no lens', () => {
  const files = lensFiles(harbour, site, told);
  expect([...files.keys()]).toEqual([lensPath, templatePath]);
  expect(files.get(templatePath)).toMatch(/^name,amount,.*,who-drowns evidence\n$/);
  expect(lensFiles({ ...harbour, lens: null }, site, told).size).toBe(0);
});
