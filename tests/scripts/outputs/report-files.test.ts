import { expect, test } from 'vitest';
import { reportFiles } from '../../../scripts/outputs/report-files.ts';
import type { DownloadRow } from '../../../scripts/outputs/rows.ts';
import type { PublishedSite } from '../../../src/model/published-site.ts';
import { figure, indicator } from '../../src/format/invented.ts';

const scope = { issueAreas: [], indicators: [], groups: [], sections: ['figures'] };
const site = {
  site: { headlines: [] },
  geographies: [{ geography: { id: 'ward' }, areas: [{ id: '01' }, { id: '02' }] }],
  reports: [
    { report: { ...scope, id: 'audit', kind: 'citywide', geography: null } },
    { report: { ...scope, id: 'wards', kind: 'place', geography: 'ward' } },
  ],
} as unknown as PublishedSite;
const observations = [figure({ estimate: 1 }), figure({ geography: 'ward', area: '01', estimate: 2 })];
const rowOf = (area: string) => ({ indicator: 'boats', area }) as unknown as DownloadRow;
const told = {
  id: 'boats',
  indicator: indicator({ id: 'boats' }),
  everyone: observations[0]!,
  divisions: [],
  places: [],
};
const files = reportFiles(site, [{ ...told, observations }], new Map([['boats', [rowOf('port'), rowOf('01')]]]));
const areas = (path: string) =>
  files
    .get(path)!
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').find((cell) => ['port', '01'].includes(cell)));

test('one file for each report, and for each place of a report on places', () => {
  expect([...files.keys()]).toEqual([
    'data/reports/audit.csv',
    'data/reports/wards/01.csv',
    'data/reports/wards/02.csv',
  ]);
});

test('a file has the rows of what its report prints, and no others', () => {
  expect(areas('data/reports/audit.csv')).toEqual(['port']);
  expect(areas('data/reports/wards/01.csv')).toEqual(['01']);
  expect(areas('data/reports/wards/02.csv')).toEqual([]);
});
