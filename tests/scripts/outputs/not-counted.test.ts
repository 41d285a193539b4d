import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toNotCounted } from '../../../scripts/outputs/not-counted.ts';
import { labelsOf } from '../../../scripts/outputs/rows.ts';
import { divide } from '../../../scripts/steps/compare.ts';
import { measureFigures } from '../../../scripts/steps/measure.ts';
import { publishSite } from '../../../scripts/steps/publish-site.ts';
import { indicator } from '../../src/format/invented.ts';
import { catalog, row, treeRow } from '../small-catalog.ts';

// A synthetic table of an invented place.
const given = catalog({
  survey: [
    row({ estimate: 20 }),
    treeRow('oak', { estimate: 12 }),
    treeRow('elm', { status: 'withheld', note: '=HYPERLINK("x")' }),
  ],
});
const one = indicator();
const figures = measureFigures(given, one);
const divisions = (one.figures?.dimensions ?? []).map((dimension) => divide(given, one, dimension, figures));
const labels = labelsOf(publishSite(given, '2022-03-01'));
const rows = parse<Record<string, string>>(toNotCounted([{ indicator: one, divisions }], labels), { columns: true });
const of = (group: string) => rows.find((line) => line['group'] === group);

test('one row a group and period, with a figure or without, and the office that holds it', () => {
  expect(of('oak')).toMatchObject({ period: '2021', status: 'published', holder: 'Survey Office' });
  expect(of('elm')).toMatchObject({ period: '2021', status: 'withheld', holder: 'Survey Office' });
});

test('everyone is not a group', () => {
  expect(of('all')).toBeUndefined();
});

test('a note that a spreadsheet would read as a formula is guarded', () => {
  expect(of('elm')?.['note']).toBe(`'=HYPERLINK("x")`);
});
