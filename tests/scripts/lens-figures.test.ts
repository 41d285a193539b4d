import { expect, test } from 'vitest';
import { type Measured, needOf, residentsBy } from '../../scripts/lens-figures.ts';
import type { Lens } from '../../src/model/lens.ts';
import { figure } from '../src/format/invented.ts';
import { harbour } from './preflight/harbour.ts';

const residents = residentsBy(harbour, harbour.lens!, ['heron-kin', 'nobody']);

test('residents of a place as the table has them, with their mark; what is not there is null', () => {
  expect(residents('ward-2020', '01')).toEqual({ all: 21_000, groups: [9000, null], reliability: 'good', note: '' });
  expect(residents('ward-2020', '03')).toMatchObject({
    ...{ all: 18_000, reliability: 'caution', note: 'a third of those counted live in two wards' },
  });
  expect(residents('ward-2020', '99')).toEqual({ all: null, groups: [null, null], reliability: null, note: '' });
});

test('a count that is not published is null, whatever stands in the row', () => {
  const tables = new Map(harbour.tables);
  const hidden = tables.get('ward-count')!.map((row) => ({ ...row, status: 'withheld' as const, estimate: 9 }));
  const found = residentsBy({ ...harbour, tables: tables.set('ward-count', hidden) }, harbour.lens as Lens, [
    'heron-kin',
  ]);
  expect(found('ward-2020', '01')).toMatchObject({ all: null, groups: [null] });
});

const layer = (group: string) => ({
  ...{ geography: 'ward-2020', group, period: '2021', whole: null },
  areas: [figure({ area: '01', estimate: 12 }), figure({ area: '02', status: 'withheld', estimate: null })],
});
const measured = (group: string) =>
  ({
    id: 'quays',
    indicator: { direction: 'lower-is-better', unit: 'percent', per: null, decimals: 1 },
    places: [layer(group)],
    texts: { en: { short: 'Quays' } },
  }) as unknown as Measured;

test('figures of everyone in the order of the places', () => {
  const { areas, names, whole } = needOf(measured('all'), 2, 'ward-2020', ['02', '01']);
  expect(areas.map(({ status, value }) => [status, value])).toEqual([
    ['withheld', null],
    ['published', 12],
  ]);
  expect([names, whole]).toEqual([{ en: 'Quays' }, null]);
  expect(() => needOf(measured('heron-kin'), 2, 'ward-2020', ['01'])).toThrow('no figure of everyone by ward-2020');
});
