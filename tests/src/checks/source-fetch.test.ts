import { expect, test } from 'vitest';
import { sourceFetch } from '../../../src/checks/source-fetch.ts';
import { change, folderAfter, write, type Change } from '../../cities/invented-city.ts';

const file = 'catalog/sources/rescue-log.yaml';
const faults = (...changes: Change[]): string[] =>
  sourceFetch(folderAfter(...changes)).map(({ field, wrong }) => `${field}: ${wrong}`);

const head = `id: rescue-log
title: Synthetic rescue log (invented)
publisher: Harbour Office of Port Verity (invented)
url: null
licence: none stated
privacy: standard
periodKind: year
cadenceMonths: 12
lagMonths: 6
counts: events
files: [log.csv]
provenance: Made up for the tests.
texts: { about: Invented., caveats: [] }
`;
const portal = `${head}fetch:
  kind: socrata
  host: https://data.port.example
  parts:
    log.csv: { dataset: aaaa-1111, verified: null }
  columns: { day: calendar_date, kin: text, lat: number, lon: number }
count:
  by:
    year: { column: day, take: year }
    kin: { column: kin }
    ward: { latitude: lat, longitude: lon, geography: ward-2020 }
extracts:
  - series: rescues
    period: { column: year }
    vintage: log-{period}
    area: { geography: city-of-port-verity, id: port-verity }
    groups: { dimension: kin, column: kin, all: [] }
    estimate: { sum: rows }
`;
const census = `${head}fetch:
  kind: census
  host: https://api.port.example
  dataset: 2023/acs/acs5
  parts:
    log.csv: { places: [{ for: 'place:1' }], verified: null }
  rows:
    kin: { inside: B17001A_002, all: B17001A_001 }
extracts:
  - series: rescues
    where: { label: kin }
    period: { fixed: '2023' }
    vintage: acs
    area: { geography: city-of-port-verity, id: port-verity }
    shareOf: { part: inside, whole: all }
    marginOfError: { column: all_margin }
`;

test('sources that name what there is have no fault', () => {
  expect(faults()).toEqual([]);
  expect(faults(write(file, portal))).toEqual([]);
  expect(faults(write(file, census))).toEqual([]);
});

test.each([
  [
    '    log.csv: {',
    '    logs.csv: {',
    ['files[0]: unknown part of `fetch` "log.csv"', 'fetch.parts.logs.csv: unknown file of this source "logs.csv"'],
  ],
  ['column: day,', 'column: date,', ['count.by.year.column: unknown column "date"']],
  ['latitude: lat,', 'latitude: LAT,', ['count.by.ward.latitude: unknown column "LAT"']],
  ['geography: ward-2020', 'geography: wards', ['count.by.ward.geography: unknown geography with boundaries "wards"']],
  ['period: { column: year }', 'period: { column: day }', ['extracts[0].period.column: unknown column "day"']],
  ['sum: rows', 'sum: row', ['extracts[0].estimate.sum: unknown column "row"']],
  ['column: kin, all', 'column: kind, all', ['extracts[0].groups.column: unknown column "kind"']],
])('records: %s → %s', (from, to, expected) => {
  expect(faults(write(file, portal), change(file, from, to))).toEqual(expected);
});

test('rows are located in a geography with boundaries', () => {
  const located = portal.replace(
    'extracts:',
    'locate: [{ column: ward2, longitude: lon, latitude: lat, geography: wards }]\nextracts:',
  );
  expect(faults(write(file, located))).toEqual(['locate[0].geography: unknown geography with boundaries "wards"']);
});

test.each([
  ['whole: all', 'whole: al', 'extracts[0].shareOf.whole: unknown column "al"'],
  ['column: all_margin', 'column: all_moe', 'extracts[0].marginOfError.column: unknown column "all_moe"'],
  ['where: { label', 'where: { lable', 'extracts[0].where.lable: unknown column "lable"'],
  ['column: all_margin', 'relative: all_s', 'extracts[0].marginOfError.relative: unknown column "all_s"'],
  [
    'where: { label: kin }',
    'derive: [{ column: both, from: inside, plus: [rest] }]',
    'extracts[0].derive[0].plus[0]: unknown column "rest"',
  ],
])('estimates: %s → %s', (from, to, expected) => {
  expect(faults(write(file, census), change(file, from, to))).toEqual([expected]);
});
