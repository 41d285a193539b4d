import { describe, expect, test } from 'vitest';
import { type Places, spread } from '../../../scripts/steps/spread.ts';
import type { AreaWeight } from '../../../src/model/area-crosswalk.ts';
import type { TableRow } from '../../../src/model/table.ts';
import { extract } from '../raw.ts';
import { row, treeRow } from '../small-catalog.ts';

const weight = (from: string, to: string, part: number): AreaWeight => ({ from, to, share: part, weight: part });
const places = (...weights: AreaWeight[]): Places => ({
  areas: new Map(),
  weights: new Map([['tract--ward', weights]]),
  split: new Map([['ward', { caution: 0.2, none: 0.5 }]]),
});
const area = { geography: 'tract', column: 'Tract', into: ['ward'] };
const counted = extract({ area, estimate: { sum: 'People' } });
const shares = extract({ area, numerator: { sum: 'Poor' }, denominator: { sum: 'People' } });
const tract = (id: string, given: Partial<TableRow>) =>
  row({ series: 'boats', geography: 'tract', area: id, ...given });

/** Area, numbers, status and reliability of each row. */
const told = (rows: readonly TableRow[]) =>
  rows.map((one) => [one.area, one.estimate ?? one.numerator, one.denominator, one.status, one.reliability]);

describe('counts', () => {
  const two = [tract('01', { estimate: 100 }), tract('02', { estimate: 200 })];

  test('are added up times their weights, in the geography of the target', () => {
    const found = spread(counted, two, places(weight('01', 'A', 1), weight('02', 'A', 0.99), weight('02', 'B', 0.01)));
    expect(told(found.rows)).toEqual([
      ['A', 298, null, 'published', null],
      ['B', 2, null, 'published', 'caution'],
    ]);
    expect(new Set(found.rows.map(({ geography }) => geography))).toEqual(new Set(['ward']));
  });

  test('what lies in no target is told, and nobody is lost or doubled', () => {
    const { rows, placed } = spread(
      counted,
      two,
      places(weight('01', 'A', 0.7), weight('01', '', 0.3), weight('02', 'A', 1)),
    );
    expect(placed).toEqual([{ series: 'boats', period: '2021', into: 'ward', received: 300, remainder: 30 }]);
    expect(rows.map(({ estimate }) => estimate)).toEqual([270]);
  });

  test('a count of a group goes the way of everyone, and only everyone is told as placed', () => {
    const ash = treeRow('ash', { series: 'boats', geography: 'tract', area: '01', estimate: 40 });
    const { rows, placed } = spread(
      counted,
      [...two, ash],
      places(weight('01', 'A', 0.5), weight('01', 'B', 0.5), weight('02', 'B', 1)),
    );
    expect(rows.filter(({ group }) => group === 'ash').map((one) => [one.area, one.estimate])).toEqual([
      ['A', 20],
      ['B', 20],
    ]);
    expect(placed).toHaveLength(1);
  });

  test('margins are carried as the root of the sum of their weighted squares, where every piece has one', () => {
    const known = [
      tract('01', { estimate: 100, marginOfError: 30 }),
      tract('02', { estimate: 200, marginOfError: 80 }),
    ];
    const all = places(weight('01', 'A', 1), weight('02', 'A', 0.5), weight('02', 'B', 0.5));
    expect(spread(counted, known, all).rows.map((one) => one.marginOfError)).toEqual([50, 40]);
    const one = [known[0]!, tract('02', { estimate: 200 })];
    expect(spread(counted, one, all).rows[0]!.marginOfError).toBeNull();
  });
});

describe('rates are formed of their summed parts', () => {
  const parts = [tract('01', { numerator: 10, denominator: 100 }), tract('02', { numerator: 90, denominator: 300 })];

  test('never averaged', () => {
    const { rows } = spread(shares, parts, places(weight('01', 'A', 1), weight('02', 'A', 1)));
    expect(told(rows)).toEqual([['A', 100, 400, 'published', null]]);
  });

  test('an area with more of its people in split tracts than is trusted is marked, and beyond that has none', () => {
    const weights = places(weight('01', 'A', 1), weight('02', 'A', 0.2), weight('02', 'B', 0.8));
    expect(told(spread(shares, parts, weights).rows)).toEqual([
      ['A', 28, 160, 'published', 'caution'],
      ['B', null, null, 'not-available', null],
    ]);
    const [, none] = spread(shares, parts, weights).rows;
    expect(none!.note).toBe('100 percent of those counted live in source areas that lie only partly in this area');
  });

  test('an area of which little has figures says so', () => {
    const weights = places(weight('01', 'A', 1), weight('02', 'A', 1), weight('03', 'A', 1), weight('03', 'B', 0));
    const [found] = spread(shares, parts, weights).rows;
    expect([found!.status, found!.note]).toEqual(['not-available', 'figures cover 67 percent of this area']);
  });
});

describe('refuses', () => {
  const one = places(weight('01', 'A', 1), weight('060', 'A', 1));

  test('a percentage, a median, a percentile', () => {
    const stated = extract({ area, estimate: { column: 'Percent' }, denominator: { sum: 'People' } });
    const rows = [tract('01', { estimate: 12, denominator: 100 })];
    expect(() => spread(stated, rows, one)).toThrow('never percentages, medians or percentiles');
  });

  test('an area of another vintage, and one that lost its zero', () => {
    expect(() => spread(counted, [tract('99', { estimate: 1 })], one)).toThrow('is it of another vintage?');
    const zero = places(weight('0601', 'A', 1));
    expect(() => spread(counted, [tract('601', { estimate: 1 })], zero)).toThrow('it is "0601" that lost its zero');
  });

  test('a pair of geographies without a crosswalk', () => {
    const none = { areas: new Map(), weights: new Map(), split: new Map() };
    expect(() => spread(counted, [], none)).toThrow('there is no crosswalk catalog/area-crosswalks/tract--ward.csv');
  });
});

test('an extract of one area has nothing to spread', () => {
  expect(spread(extract(), [], places())).toEqual({ rows: [], placed: [] });
});
