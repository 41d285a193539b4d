import { expect, test } from 'vitest';
import { ofNobody } from '../../../scripts/steps/of-nobody.ts';
import type { TableRow } from '../../../src/model/table.ts';

const row: TableRow = {
  series: 'graduated',
  vintage: 'cohort-2019',
  period: '2019',
  geography: 'town',
  area: 'port',
  dimension: 'gender',
  group: 'non-binary',
  estimate: 0,
  marginOfError: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: 0,
  status: 'published',
  reliability: 'caution',
  note: '',
};

test('a share of nobody does not exist, whatever was printed for it', () => {
  const [figure] = ofNobody([row]);
  expect(figure).toMatchObject({ status: 'not-applicable', estimate: null, denominator: null, reliability: null });
});

test('a share of somebody stays as it is, also at 0 and without a denominator', () => {
  const some = [
    { ...row, denominator: 27 },
    { ...row, denominator: null },
  ];
  expect(ofNobody(some)).toEqual(some);
});
