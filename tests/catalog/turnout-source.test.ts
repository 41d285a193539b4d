import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../scripts/refresh.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { watched } from './watched.ts';

// SYNTHETIC precincts: three squares, two of them downtown and one in the sea. No figure here was ever counted.

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(`${tmpdir()}/turnout-`)));
afterAll(() => rm(folder, { recursive: true }));

const square = (SRPREC: string, x: number, y: number): object => {
  const side = 0.001;
  const ring = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
  return { type: 'Feature', properties: { SRPREC }, geometry: { type: 'Polygon', coordinates: [ring] } };
};
const shapes = [square('A1', -118.2428, 34.0537), square('A2', -118.2388, 34.0537), square('S1', -118.9, 33.5)];

test('precincts are counted where their middle lies, those outside the city and without lines are told', async () => {
  const files = `${folder}/raw/elections/2024-11-05`;
  await mkdir(`${folder}/raw/elections`, { recursive: true });
  await writeFile(`${files}-precincts.geojson`, JSON.stringify({ type: 'FeatureCollection', features: shapes }));
  await writeFile(`${files}-votes-by-precinct.csv`, 'SRPREC,TOTREG,TOTVOTE\nA1,1000,600\nA2,500,200\nS1,9,9\nX9,7,7\n');
  const { effects, written, errors } = watched(folder);
  const args = ['--from', `${folder}/raw`, '--cache', `${folder}/cache`, 'swdb-turnout-2024'];
  expect(await main(effects, args)).toBe(0);
  expect(errors).toEqual([]);
  const table = written.get('data/tables/swdb-turnout-2024.csv')!;
  const rows = table.split('\n').map((line) => line.split(','));
  const told = rows.map(([series, , , geography, area, , , , , , , votes, registered]) =>
    [series, geography, area, votes, registered].join(' '),
  );
  expect(told).toContain('turnout-of-registered city-of-los-angeles los-angeles 800 1500');
  expect(told.some((line) => line.startsWith('turnout-of-registered council-district-2021'))).toBe(true);
  const { ledger } = JSON.parse(written.get('data/tables/swdb-turnout-2024.meta.json')!) as Receipt;
  expect(ledger.rowsReceived).toBe(ledger.rowsCounted + ledger.setAside.reduce((sum, { rows: some }) => sum + some, 0));
  const reasons = ledger.setAside.map(({ reason }) => reason);
  expect(reasons).toContain('precincts whose lines are not in the file of lines');
  expect(reasons.some((reason) => reason.startsWith('precincts of which the middle lies'))).toBe(true);
});
