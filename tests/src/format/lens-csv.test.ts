import { expect, test } from 'vitest';
import { lensCsv, lensTemplate } from '../../../src/format/lens-csv.ts';
import { project, wards } from '../lens/invented-lens.ts';
import { looked, partly, some } from './invented-memo.ts';

const lines = (text: string | undefined) => (text ?? '').trimEnd().split('\n');

test('the template is the headings alone', () => {
  expect(lensTemplate(wards)).toBe(
    'name,amount,currency,kind,district,longitude,latitude,asked,asked evidence,safe,safe evidence\n',
  );
});

test('places: an empty cell is no figure', () => {
  const files = lensCsv(looked(some, partly), partly);
  expect(lines(files['places.csv'])[2]).toBe('2,1,4000,2000,,2,,,,,,,20,published,0.333333333333,,not-available,');
  expect(lines(files['places.csv'])[3]?.startsWith('3,0,0,4000,caution,,')).toBe(true);
});

test('weightings with their pairs, projects with who lives near', () => {
  const files = lensCsv(looked(), wards);
  expect(lines(files['weightings.csv'])).toHaveLength(6);
  expect(lines(files['weightings.csv'])[1]).toBe('given,,1,1,3,0,3,0,away');
  expect(lines(files['projects.csv'])[2]).toBe('3,Sauna,baths,4000,point,2,10.03,50.01,1,1800,600,1200,,,,,,,');
});

test('texts that a spreadsheet would run are guarded, commas and quotation marks are quoted', () => {
  const files = lensCsv(looked([project({ name: '-1+1, "x"' })]), wards);
  expect(lines(files['projects.csv'])[1]).toContain('2,"\'-1+1, ""x""",piers');
});
