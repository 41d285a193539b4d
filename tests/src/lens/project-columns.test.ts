import { expect, test } from 'vitest';
import { columnsOf, evidenceColumn, headingsOf, projectHeader } from '../../../src/lens/project-columns.ts';
import type { Sheet } from '../../../src/model/workbook.ts';
import { readDelimited } from '../../../src/sheets/read-delimited.ts';
import { wards } from './invented-lens.ts';

const sheet = (text: string): Sheet => readDelimited('piers.csv', new TextEncoder().encode(text)).workbook!.sheets[0]!;
const headings = headingsOf(wards);

test('every column in the order of the template, two for each criterion', () => {
  expect(columnsOf(wards).slice(6)).toEqual(['latitude', 'asked', 'asked evidence', 'safe', 'safe evidence']);
  expect(evidenceColumn('asked')).toBe('asked evidence');
});

test('headings as people write them, in English and Spanish', () => {
  const header = projectHeader(sheet('A list\n\nProyecto,Monto,Tipo,CD,Lng,LAT,Asked\n'), headings);
  expect(header?.row).toBe(3);
  expect([...header!.columns.keys()]).toEqual(['name', 'amount', 'kind', 'district', 'longitude', 'latitude', 'asked']);
});

test('one heading alone makes no table', () => {
  expect(projectHeader(sheet('Proyecto,colour\nPier,red\n'), headings)).toBeNull();
});

test('a criterion never takes the place of a column of the project', () => {
  expect(headingsOf({ grading: [{ id: 'kind', points: 1 }] }).get('kind')).toBe('kind');
});
