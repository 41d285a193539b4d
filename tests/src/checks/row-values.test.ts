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

  it('refuses negative counts and margins', () => {
    expect(faults({ marginOfError: -555555555 })).toEqual(['marginOfError: -555555555 is negative']);
  });
});
