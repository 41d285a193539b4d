import { expect, test } from 'vitest';
import { measureFigures, measureLayer } from '../../../scripts/steps/measure.ts';
import { indicator } from '../../src/format/invented.ts';
import { catalog, row, treeRow } from '../small-catalog.ts';

const figures = indicator().figures!;
const numbers = ['estimate', 'marginOfError', 'lower', 'upper', 'numerator', 'denominator'] as const;

test('a published margin becomes a 95 % interval, and stays beside it as published', () => {
  const [all] = measureFigures(catalog({ survey: [row({ estimate: 20, marginOfError: 1.645 })] }), indicator());
  expect(all).toMatchObject({
    estimate: 20,
    marginOfError: 1.645,
    intervalFrom: 'published-margin',
    reliability: 'good',
  });
  expect(all?.lower).toBeCloseTo(18.04, 9);
});

test('a share of persons is computed from its counts', () => {
  const share = indicator({ measure: 'share' });
  const [all] = measureFigures(catalog({ survey: [row({ numerator: 180, denominator: 930 })] }), share);
  expect(all?.estimate).toBeCloseTo(19.3548, 4);
  expect(all).toMatchObject({ intervalFrom: 'counts', numerator: 180, denominator: 930, reliability: 'good' });
});

test('a share of metres has no interval', () => {
  const survey = [row({ numerator: 180, denominator: 930 })];
  const things = catalog({ survey }, [], [{ id: 'survey', counts: 'things' }]);
  expect(measureFigures(things, indicator({ measure: 'share' }))[0]).toMatchObject({ lower: null, intervalFrom: null });
});

test('an event rate divides by the population of the same group at the declared period', () => {
  const denominator = { source: 'count', series: 'residents', period: '2020' };
  const rate = indicator({ measure: 'event-rate', unit: 'rate', per: 1000, figures: { ...figures, denominator } });
  const count = [treeRow('oak', { series: 'residents', period: '2020', estimate: 9000 })];
  const survey = [treeRow('oak', { estimate: 18 }), treeRow('fir', { estimate: 50 })];
  const [oak, fir] = measureFigures(catalog({ survey, count }), rate);
  expect(oak).toMatchObject({ estimate: 2, numerator: 18, denominator: 9000, reliability: 'caution' });
  expect(oak?.lower).toBeCloseTo(1.185, 3);
  expect(fir).toMatchObject({ status: 'not-applicable', estimate: null, numerator: null });
});

test('fewer than ten events are unreliable and leave no number behind', () => {
  const denominator = { source: 'count', series: 'residents' };
  const rate = indicator({ measure: 'event-rate', unit: 'rate', per: 1000, figures: { ...figures, denominator } });
  const count = [row({ series: 'residents', estimate: 9000 })];
  const [all] = measureFigures(catalog({ survey: [row({ estimate: 9, reliability: 'good' })], count }), rate);
  expect(all?.status).toBe('unreliable');
  expect(numbers.map((field) => all?.[field])).toEqual(numbers.map(() => null));
});

test('a rate whose population is withheld is withheld', () => {
  const denominator = { source: 'count', series: 'residents' };
  const rate = indicator({ measure: 'event-rate', unit: 'rate', per: 1000, figures: { ...figures, denominator } });
  const count = [row({ series: 'residents', status: 'withheld' })];
  expect(measureFigures(catalog({ survey: [row({ estimate: 90 })], count }), rate)[0]?.status).toBe('withheld');
});

test('a representation divides two shares of the same group and period, limits too', () => {
  const denominator = { source: 'survey', series: 'households' };
  const ratio = indicator({ measure: 'representation', unit: 'ratio', figures: { ...figures, denominator } });
  const survey = [
    treeRow('oak', { estimate: 30, lower: 28, upper: 32 }),
    treeRow('oak', { series: 'households', estimate: 20 }),
  ];
  const [oak] = measureFigures(catalog({ survey }), ratio);
  expect(oak).toMatchObject({ estimate: 1.5, numerator: null, denominator: null });
  expect([oak?.lower, oak?.upper]).toEqual([expect.closeTo(1.4, 9), expect.closeTo(1.6, 9)]);
});

test('a share of everyone divides by the row of everyone, who is no share of itself', () => {
  const shares = indicator({ measure: 'share', figures: { ...figures, shareOfAll: true } });
  const survey = [row({ estimate: 800 }), treeRow('oak', { estimate: 200 })];
  const [all, oak] = measureFigures(catalog({ survey }), shares);
  expect(all).toMatchObject({ estimate: null, status: 'not-applicable' });
  expect(oak).toMatchObject({ estimate: 25, numerator: 200, denominator: 800 });
});

test('what is not published has no number, even when the table has one', () => {
  const survey = [row({ status: 'withheld', estimate: 7, lower: 1, upper: 9, numerator: 3, denominator: 9 })];
  const [all] = measureFigures(catalog({ survey }), indicator());
  expect(numbers.map((field) => all?.[field])).toEqual(numbers.map(() => null));
  expect(all?.status).toBe('withheld');
});

test('a published row without anything to compute from is not available', () => {
  expect(measureFigures(catalog({ survey: [row({})] }), indicator())[0]?.status).toBe('not-available');
});

test('only the area, the series, the dimensions and the periods of the indicator are taken', () => {
  const survey = [
    row({ estimate: 1 }),
    row({ estimate: 2, area: 'other' }),
    row({ estimate: 3, series: 'other' }),
    row({ estimate: 4, dimension: 'other', group: 'x' }),
    row({ estimate: 5, period: '2019' }),
  ];
  const taken = measureFigures(catalog({ survey }), indicator({ figures: { ...figures, periods: ['2021'] } }));
  expect(taken.map((one) => one.estimate)).toEqual([1]);
});

const layer = {
  source: 'wards',
  series: 'dark',
  geography: 'ward',
  overlay: null,
  breaks: [0, 10],
  minimumDenominator: 200,
  dimension: null,
  shareOfAll: false,
};
const ward = (area: string, numerator: number, denominator: number) =>
  row({ series: 'dark', geography: 'ward', area, numerator, denominator });

test('a layer has its areas and the whole, and no figure where too few were counted', () => {
  const wards = [ward('01', 20, 200), ward('02', 20, 199), row({ series: 'dark', numerator: 40, denominator: 399 })];
  const observed = measureLayer(catalog({ wards }), indicator({ places: [layer] }), layer);
  expect(observed.map((one) => [one.area, one.status])).toEqual([
    ['01', 'published'],
    ['02', 'not-available'],
    ['port', 'published'],
  ]);
  expect(numbers.map((field) => observed[1]?.[field])).toEqual(numbers.map(() => null));
});

test('where a series stops at areas, everyone is taken from the series of the whole', () => {
  const rate = indicator({ measure: 'event-rate', unit: 'rate', per: 1000, figures: null, places: [layer] });
  const denominator = { source: 'count', series: 'residents', period: '2020' };
  const people = { series: 'residents', period: '2020' };
  const count = [
    row({ ...people, geography: 'ward', area: '01', estimate: 9000 }),
    row({ ...people, estimate: 40_000 }),
  ];
  const wards = [
    row({ series: 'dark', geography: 'ward', area: '01', estimate: 90 }),
    row({ series: 'dark-in-all', estimate: 200 }),
    row({ series: 'dark-in-all', estimate: 999, period: '1999' }),
    treeRow('oak', { series: 'dark-in-all', estimate: 60 }),
  ];
  const whole = { ...layer, denominator, minimumDenominator: 0 };
  const measured = (of: object) =>
    measureLayer(catalog({ wards, count }), rate, { ...whole, ...of }).map((one) => [one.area, one.estimate]);
  expect(measured({})).toEqual([['01', 10]]);
  expect(measured({ wholeSeries: 'dark-in-all' })).toEqual([
    ['01', 10],
    ['port', 5],
  ]);
});

test('a rate that is left out because its population is unsure says so', () => {
  const rate = indicator({ measure: 'event-rate', unit: 'rate', per: 1000, places: [layer] });
  const note = '23 percent live in source areas that lie only partly in this area';
  const ofWard = { geography: 'ward', area: '01', estimate: 9000 };
  const count = [row({ series: 'residents', ...ofWard, reliability: 'caution', note })];
  const wards = [row({ series: 'dark', geography: 'ward', area: '01', estimate: 90 })];
  const denominator = { source: 'count', series: 'residents' };
  const [first] = measureLayer(catalog({ wards, count }), rate, { ...layer, denominator });
  expect(first).toMatchObject({ status: 'not-available', estimate: null, note });
});

test('a share of everyone in a survey has an interval from the margins of both counts', () => {
  const share = indicator({ measure: 'survey-share', figures: { ...figures, shareOfAll: true } });
  const survey = [
    row({ estimate: 3000, marginOfError: 250 }),
    treeRow('oak', { estimate: 700, marginOfError: 200, lower: 450, upper: 950 }),
  ];
  const oak = measureFigures(catalog({ survey }), share)[1];
  expect(oak).toMatchObject({ numerator: 700, denominator: 3000, intervalFrom: 'published-margin' });
  expect(oak?.marginOfError).toBeCloseTo(6.377, 3);
  expect(oak?.upper).toBeCloseTo(30.93, 2);
});

test('a representation of counts is set beside the residents of the same area', () => {
  const denominator = { source: 'count', series: 'residents', period: '2020' };
  const beside = indicator({
    measure: 'representation',
    unit: 'ratio',
    figures: { ...figures, denominator, shareOfAll: true },
  });
  const survey = [row({ estimate: 300, marginOfError: 25 }), treeRow('oak', { estimate: 70, marginOfError: 10 })];
  const count = [
    row({ series: 'residents', period: '2020', estimate: 1000 }),
    treeRow('oak', { series: 'residents', period: '2020', estimate: 400 }),
  ];
  const [all, oak] = measureFigures(catalog({ survey, count }), beside);
  expect(all?.status).toBe('not-applicable');
  expect(oak).toMatchObject({ numerator: null, denominator: null, intervalFrom: 'published-margin' });
  expect(oak?.estimate).toBeCloseTo(0.5833, 4);
});
