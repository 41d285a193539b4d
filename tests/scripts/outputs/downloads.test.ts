import { expect, test } from 'vitest';
import { downloadsOf } from '../../../scripts/outputs/downloads.ts';
import { labelsOf } from '../../../scripts/outputs/rows.ts';
import { publishSite } from '../../../scripts/steps/publish-site.ts';
import { figure, indicator } from '../../src/format/invented.ts';
import { catalog } from '../small-catalog.ts';

const site = publishSite(catalog({ survey: [] }), '2022-03-01');
const told = (id: string) => ({
  id,
  indicator: indicator({ id }),
  latestPeriod: '2021',
  latestVintage: 'x',
  nextExpected: null,
  overdue: false,
  everyone: null,
  divisions: [],
  places: [],
  observations: [figure({ estimate: 20 }), figure({ status: 'withheld', group: 'oak', dimension: 'tree' })],
  sources: ['survey'],
  texts: {},
  sentences: {},
});
const { files, indicators } = downloadsOf(site, [told('a'), told('b')], labelsOf(site));

test('two files an indicator, one of all figures, one of who is not counted, notes and requests, and the index', () => {
  expect([...files.keys()]).toEqual([
    'data/indicators/a.csv',
    'data/indicators/a.json',
    'data/indicators/b.csv',
    'data/indicators/b.json',
    'data/all-indicators.csv',
    'data/who-is-not-counted.csv',
    'data/notes.csv',
    'data/notes.json',
    'data/requests.csv',
    'data/requests.json',
    'data/index.json',
    'data/expected.ics',
  ]);
});

test('the page is told the true size of each file', () => {
  const [csv, json] = indicators[0]?.files ?? [];
  expect(csv).toEqual({
    format: 'csv',
    path: '/data/indicators/a.csv',
    bytes: Buffer.byteLength(files.get('data/indicators/a.csv') ?? ''),
  });
  expect(json?.bytes).toBe(Buffer.byteLength(files.get('data/indicators/a.json') ?? ''));
});

test('the file of all figures has the rows of each, under one header', () => {
  const lines = files.get('data/all-indicators.csv')?.trim().split('\n') ?? [];
  expect(lines).toHaveLength(5);
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['a', 'a', 'b', 'b']);
});

test('the JSON is the object of the page', () => {
  expect(JSON.parse(files.get('data/indicators/a.json') ?? '')).toMatchObject(told('a'));
});

test('a place with a page has a file of its own, with its figures of every indicator', () => {
  const [geography] = site.geographies;
  const { area } = figure({ estimate: 20 });
  const withPages = {
    ...site,
    geographies: [
      {
        ...geography!,
        geography: { ...geography!.geography, id: figure({}).geography, pages: true },
        areas: [
          { id: area, names: {} },
          { id: 'empty', names: {} },
        ],
      },
    ],
  };
  const made = downloadsOf(withPages, [told('a'), told('b')], labelsOf(withPages)).files;
  const lines = (id: string) =>
    made
      .get(`data/places/${figure({}).geography}/${id}.csv`)
      ?.trim()
      .split('\n').length;
  expect(lines(area)).toBe(1 + 4);
  expect(lines('empty')).toBe(1);
});

test('the pictures of a map are not written a second time', () => {
  const view = { period: '2021', dimension: 'all', group: 'all', whole: null, areas: [figure({ estimate: 20 })] };
  const place = {
    ...view,
    classCounts: [1],
    zeroCount: 0,
    missingCount: 0,
    geography: 'g',
    overlay: null,
    source: 's',
  };
  const figures = { ...place, breaks: [], others: [], scale: { min: 0, max: 1, ticks: [] } };
  const one = { ...told('a'), places: [figures] };
  const json = downloadsOf(site, [one], labelsOf(site)).files.get('data/indicators/a.json') ?? '';
  const [written] = (JSON.parse(json) as { places: object[] }).places;
  expect(written).toHaveProperty('classCounts');
  expect(written).not.toHaveProperty('areas');
  expect(written).not.toHaveProperty('others');
});
