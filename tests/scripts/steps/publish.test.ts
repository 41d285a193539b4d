import { expect, test } from 'vitest';
import { everyoneOf, type Parts, publish } from '../../../scripts/steps/publish.ts';
import { figure, indicator, places } from '../../src/format/invented.ts';
import { source } from '../small-catalog.ts';

const survey = source({ cadenceMonths: 12, lagMonths: 6 });
const parts = (given: Partial<Parts>): Parts => ({
  indicator: indicator(),
  figures: [figure({ estimate: 20, vintage: 'survey-2021' })],
  layers: [],
  divisions: [],
  places: [],
  sources: new Map([['survey', survey]]),
  texts: {},
  date: '2022-03-01',
  ...given,
});

test('the newest published period and its vintage, and when more was to be expected', () => {
  const older = figure({ period: '2019', estimate: 22, vintage: 'survey-2019' });
  const empty = figure({ period: '2022', status: 'not-available' });
  const published = publish(parts({ figures: [older, figure({ estimate: 20, vintage: 'survey-2021' }), empty] }));
  expect(published).toMatchObject({ latestPeriod: '2021', latestVintage: 'survey-2021', nextExpected: '2023-06-30' });
});

test('overdue is read from the date of the build', () => {
  expect(publish(parts({ date: '2023-06-30' })).overdue).toBe(false);
  expect(publish(parts({ date: '2023-07-01' })).overdue).toBe(true);
});

test('a publisher without a rhythm is never overdue', () => {
  const silent = new Map([['survey', source({ cadenceMonths: null })]]);
  expect(publish(parts({ sources: silent, date: '2099-01-01' }))).toMatchObject({ nextExpected: null, overdue: false });
});

test('everyone: the newest figure, or the whole of the first map', () => {
  const older = figure({ period: '2019', estimate: 22 });
  const figures = [figure({ estimate: 20 }), older, figure({ period: '2022', status: 'withheld' })];
  expect(everyoneOf({ figures, places: [] })?.estimate).toBe(20);
  const whole = figure({ estimate: 5 });
  expect(everyoneOf({ figures: [], places: [{ ...places([1]), whole }] })).toBe(whole);
  expect(everyoneOf({ figures: [], places: [{ ...places([1]), group: 'ash', whole }] })).toBeNull();
  expect(everyoneOf({ figures: [], places: [] })).toBeNull();
});

test('a whole that stands twice is one figure', () => {
  const whole = figure({ estimate: 20 });
  const ward = figure({ geography: 'ward', area: '01', estimate: 3 });
  expect(publish(parts({ figures: [whole], layers: [[{ ...whole }, ward]] })).observations).toEqual([whole, ward]);
});

test('its sources are named in the order of the page, once', () => {
  const figures = { ...indicator().figures!, denominator: { source: 'count', series: 'residents' } };
  const layer = {
    source: 'survey',
    series: 'x',
    geography: 'ward',
    overlay: null,
    breaks: [0, 1],
    minimumDenominator: 0,
    dimension: null,
    shareOfAll: false,
  };
  expect(publish(parts({ indicator: indicator({ figures, places: [layer] }) })).sources).toEqual(['survey', 'count']);
});

test('where no figure is published the newest says why; without any there is an error with the name', () => {
  const [early, late] = ['2015', '2021'].map((period) => figure({ period, status: 'withheld' }));
  expect(publish(parts({ figures: [early!, late!] })).latestPeriod).toBe('2021');
  expect(() => publish(parts({ figures: [] }))).toThrow('indicator no-boat: its tables have no row for it');
});
