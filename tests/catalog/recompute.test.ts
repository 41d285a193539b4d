import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import { realEffects } from '../../scripts/effects.ts';
import { readStrings } from '../../scripts/load-catalog.ts';
import { createMessages } from '../../src/format/messages.ts';
import { comparePair, onAdverseSide, type Side } from '../../src/measures/pair-comparison.ts';
import { pairVerdicts } from '../../src/measures/pair-verdict.ts';
import type { Direction, Measure, Unit } from '../../src/model/measure.ts';
import { realCatalog } from './real-catalog.ts';

// A reader with a spreadsheet has the download and nothing else. All that the page says of a group beside its reference
// must come out of that file again: this test reads the text of each real CSV and computes it anew.

type Row = Record<string, string>;

const catalog = realCatalog();
const strings = await readStrings(realEffects());
const languages = catalog.site.languages.map((language) => createMessages(language, strings.get(language.id) ?? {}));
const { files, indicators } = buildData(catalog, languages, '2026-01-01');
const csvs = [...files].filter(([path]) => path.startsWith('data/indicators/') && path.endsWith('.csv'));
const rowsOf = (text: string): Row[] => parse<Row>(text, { columns: true });

const number = (cell: string | undefined): number | null => (cell === undefined || cell === '' ? null : Number(cell));

const sideOf = (row: Row): Side => ({
  estimate: number(row['estimate']),
  lower: number(row['lower']),
  upper: number(row['upper']),
  intervalFrom: (row['intervalFrom'] === '' ? null : row['intervalFrom']) as Side['intervalFrom'],
  numerator: number(row['numerator']),
  denominator: number(row['denominator']),
});

const comparedBy = (row: Row) => ({
  measure: row['measure'] as Measure,
  unit: row['unit'] as Unit,
  per: number(row['per']),
  direction: row['direction'] as Direction,
});

/** Groups of one division, newest period, with their reference: as the file holds them. */
function divisions(rows: readonly Row[]): { reference: Row; groups: Row[] }[] {
  const told = rows.filter((row) => row['verdict'] !== '');
  return [...Map.groupBy(told, (row) => row['dimension']!).values()].map((groups) => {
    const [first] = groups;
    const same = (row: Row) => ['dimension', 'period', 'geography', 'area'].every((key) => row[key] === first![key]);
    return { reference: rows.find((row) => same(row) && row['group'] === first!['referenceGroup'])!, groups };
  });
}

const withComparison = csvs.filter(([, text]) => rowsOf(text).some((row) => row['verdict'] !== ''));

test('most indicators have groups beside a reference in their file', () => {
  expect(withComparison.length).toBeGreaterThan(40);
});

test.each(withComparison)('%s: every difference, ratio and verdict comes out of the file again', (_path, text) => {
  for (const { reference, groups } of divisions(rowsOf(text))) {
    const compared = comparedBy(reference);
    const pairs = groups.map((row) => comparePair(compared, sideOf(row), sideOf(reference)));
    const verdicts = pairVerdicts(pairs, onAdverseSide(compared));
    groups.forEach((row, at) => {
      const pair = pairs[at];
      if (pair === null || pair === undefined) return expect([row['difference'], row['ratio']]).toEqual(['', '']);
      expect(row['verdict']).toBe(verdicts[at]);
      for (const key of [
        'difference',
        'differenceLower',
        'differenceUpper',
        'ratio',
        'ratioLower',
        'ratioUpper',
      ] as const) {
        const [printed, found] = [number(row[key]), pair[key]];
        if (found === null || !Number.isFinite(found)) expect(printed).toBeNull();
        else expect(printed).toBe(Number(found.toPrecision(12)));
      }
    });
  }
});

test('people behind the gap are the difference times what the figure is out of', () => {
  const rows = withComparison.flatMap(([, text]) => rowsOf(text)).filter((row) => row['people'] !== '');
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const times = Number(row['denominator']) / (row['unit'] === 'percent' ? 100 : Number(row['per']));
    expect(Number(row['people'])).toBeCloseTo(Number(row['difference']) * times, 4);
    if (row['peopleLower'] !== '')
      expect(Number(row['peopleLower'])).toBeCloseTo(Number(row['differenceLower']) * times, 4);
  }
});

test('mean difference and index of disparity come out of the file again', () => {
  const found = indicators.flatMap((one) =>
    one.divisions.filter(({ summary }) => summary !== null).map((d) => [one, d] as const),
  );
  expect(found.length).toBeGreaterThan(3);
  for (const [one, division] of found) {
    const rows = rowsOf(files.get(`data/indicators/${one.id}.csv`)!).filter(
      (row) =>
        row['dimension'] === division.dimension &&
        row['period'] === division.period &&
        row['geography'] === division.all.geography &&
        row['denominator'] !== '',
    );
    const weights = rows.map((row) => Number(row['denominator']));
    const values = rows.map((row) => Number(row['estimate']));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = values.reduce((sum, value, at) => sum + (value * weights[at]!) / whole, 0);
    const distance = values.reduce((sum, value, at) => sum + (Math.abs(value - mean) * weights[at]!) / whole, 0);
    expect(Number(rows[0]!['meanDifference'])).toBeCloseTo(distance, 6);
    const base = division.comparison!.adverseSide ? 100 - mean : mean;
    expect(Number(rows[0]!['indexOfDisparity'])).toBeCloseTo((100 * distance) / base, 6);
  }
});
