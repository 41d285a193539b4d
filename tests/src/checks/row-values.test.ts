import { describe, expect, it } from 'vitest';
import { valueFaults } from '../../../src/checks/row-values.ts';
import type { SeriesUse } from '../../../src/checks/series-use.ts';
import type { TableRow } from '../../../src/model/table.ts';

const row: TableRow = {
  series: 'rent',
  vintage: 'v',
  period: '2020',
  geography: 'city',
  area: 'port',
  dimension: 'all',
  group: 'all',
  estimate: 40,
  marginOfError: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  status: 'published',
  reliability: 'good',
  note: '',
};
const share: SeriesUse = { measures: new Set(['share']), units: new Set(['percent']) };

/** The faults of the row with some values changed, as `column: wrong`. */
function faults(given: Partial<TableRow>, use?: SeriesUse): string[] {
  return valueFaults({ ...row, ...given }, use).map(({ column, wrong }) => `${column}: ${wrong}`);
}

describe('valueFaults', () => {
  it('accepts an estimate, or two counts that one is computed from', () => {
    expect(faults({}, share)).toEqual([]);
    expect(faults({ estimate: null, numerator: 0, denominator: 5 }, share)).toEqual([]);
  });

  it('wants a value where the row is published, and none where it is not', () => {
    expect(faults({ estimate: null, numerator: 3 })).toEqual(['estimate: is empty, and the row is `published`']);
    expect(faults({ status: 'withheld', numerator: 3 })).toEqual([
      'estimate: 40 stands in a row whose status is `withheld`',
      'numerator: 3 stands in a row whose status is `withheld`',
      'reliability: "good" in a row whose status is `withheld`',
    ]);
    expect(faults({ status: 'not-collected', estimate: null, reliability: null })).toEqual([]);
  });

  it('wants lower ≤ estimate ≤ upper', () => {
    expect(faults({ lower: 40, upper: 40 })).toEqual([]);
    expect(faults({ lower: 41, upper: 45 })).toEqual(['lower: 41 is above the estimate']);
    expect(faults({ lower: 30, upper: 39 })).toEqual(['upper: 39 is below the estimate']);
  });

  it('wants shares between 0 and 100 and parts that are parts', () => {
    expect(faults({ estimate: 100.1 }, share)).toEqual(['estimate: 100.1 is no share']);
    expect(faults({ estimate: 100.1 })).toEqual([]);
    expect(faults({ numerator: 6, denominator: 5 }, share)).toEqual(['numerator: 6 is more than the denominator 5']);
    expect(faults({ numerator: 6, denominator: 5 })).toEqual([]);
  });

  it('refuses negative counts, and negative values of what cannot be below zero', () => {
    expect(faults({ numerator: -3, denominator: -5 })).toEqual([
      'numerator: -3 is negative',
      'denominator: -5 is negative',
    ]);
    const rate: SeriesUse = { measures: new Set(['event-rate']), units: new Set(['rate']) };
    expect(faults({ estimate: -2 }, rate)).toEqual(['estimate: -2 is negative']);
    const index: SeriesUse = { measures: new Set(['amount']), units: new Set(['index']) };
    expect(faults({ estimate: -2 }, index)).toEqual([]);
  });

  it.each([-222222222, -333333333, -555555555, -666666666, -888888888, -999999999])('knows the code %i', (code) => {
    expect(faults({ marginOfError: code })).toEqual([
      `marginOfError: ${code} is a code of the Census Bureau and no number`,
    ]);
    expect(faults({ estimate: code })).toContain(`estimate: ${code} is a code of the Census Bureau and no number`);
  });

  it('wants whole counts of what comes whole', () => {
    const found = valueFaults({ ...row, numerator: 2.5, denominator: 10 }, { ...share, whole: true });
    expect(found.map(({ wrong }) => wrong)).toEqual(['2.5 is not a whole number']);
    expect(faults({ numerator: 2.5, denominator: 10 }, share)).toEqual([]);
    const count = { measures: new Set(['count'] as const), units: new Set(['people'] as const), whole: true };
    expect(valueFaults({ ...row, estimate: 40.5 }, count).map(({ column }) => column)).toEqual(['estimate']);
  });
});
