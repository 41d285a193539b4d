import { expect, test } from 'vitest';
import { geography } from '../../../src/model/geography.ts';
import { compareCities } from '../../../scripts/steps/compare-cities.ts';
import { measureFigures } from '../../../scripts/steps/measure.ts';
import type { TableRow } from '../../../src/model/table.ts';
import { indicator } from '../../src/format/invented.ts';
import { catalog, row, treeRow } from '../small-catalog.ts';

const others = geography.parse({
  id: 'other-town',
  vintage: '2020',
  publisher: 'Port',
  licence: 'none stated',
  boundaries: false,
  compared: true,
  areas: ['bay', 'cape'],
  texts: { name: 'Others', one: 'town', areaName: null, areas: { bay: 'Bay', cape: 'Cape' }, caveat: null },
});

/** The comparisons of an indicator whose table holds these rows. */
function compared(survey: TableRow[]) {
  const given = catalog({ survey });
  given.geographies.set(others.id, others);
  const one = indicator();
  return compareCities(given, one, (at) => measureFigures(given, { ...one, figures: { ...one.figures!, ...at } }));
}
const there = { geography: 'other-town', area: 'bay' };

test('this city and others, for everyone and each group that both have', () => {
  const found = compared([
    row({ estimate: 20, lower: 18, upper: 22 }),
    treeRow('oak', { estimate: 30 }),
    row({ ...there, estimate: 15, lower: 11, upper: 19 }),
    row({ ...there, area: 'cape', estimate: 35, lower: 31, upper: 39 }),
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ group: 'all', here: { estimate: 20 }, there: [{ area: 'bay' }, { area: 'cape' }] });
  expect(found[0]?.scale.max).toBe(40);
});

test('another release or another year is another figure', () => {
  const here = row({ estimate: 20 });
  expect(compared([here, row({ ...there, vintage: 'newer', estimate: 15 })])).toEqual([]);
  expect(compared([here, row({ ...there, period: '2019', estimate: 15 })])).toEqual([]);
});

test('without a figure elsewhere there is nothing to compare', () => {
  expect(compared([row({ estimate: 20 })])).toEqual([]);
  expect(compared([row({ estimate: 20 }), row({ ...there, status: 'not-available' })])).toEqual([]);
});
