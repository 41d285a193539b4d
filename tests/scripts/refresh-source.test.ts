import { expect, test } from 'vitest';
import { sha256 } from '../../scripts/effects.ts';
import type { RawFile } from '../../scripts/fetchers/fetcher.ts';
import { refreshSource } from '../../scripts/refresh-source.ts';
import type { Source } from '../../src/model/source.ts';
import { extract, rawFile, trees } from './raw.ts';
import { source } from './small-catalog.ts';

const byTree = extract({
  estimate: { sum: 'Boats' },
  total: 'sum',
  groups: { dimension: 'tree', column: 'Tree', all: [] },
});
const boats = rawFile('boats.csv', 'Tree,Boats', 'Ash,40', ' Ash ,2', 'Birch,30', 'Sand,7');
const refreshed = (given: Partial<Source>, ...files: RawFile[]) =>
  refreshSource(
    source({ extracts: [byTree], ...given }),
    { files, rowsUpdatedAt: null, from: 'folder' },
    trees,
    '2022-03-01',
  );

/** Group, estimate and status of each line of a table. */
const linesOf = (table: string | undefined) =>
  table?.split('\n').map((line) =>
    line
      .split(',')
      .filter((_, index) => [6, 7, 13].includes(index))
      .join(' '),
  );

test('raw rows become a table, and a receipt in which every row is accounted for', () => {
  const { figures, problems } = refreshed({}, boats);
  expect(problems).toEqual([]);
  expect(linesOf(figures?.table)?.slice(1, 4)).toEqual(['all 72 published', 'ash 42 published', 'birch 30 published']);
  expect(figures?.receipt).toMatchObject({
    source: 'survey',
    retrieved: '2022-03-01',
    files: [{ path: 'boats.csv', bytes: 1 }],
    ledger: { rowsReceived: 4, rowsCounted: 3, setAside: [{ reason: 'sand is no tree', rows: 1 }] },
    table: { rows: 3, sha256: sha256(figures?.table ?? '') },
  });
});

test('unknown labels of every extract are told, before a correction can complain that its row is missing', () => {
  const wrong = rawFile('boats.csv', 'Tree,Boats', 'Oak,1', 'Elm,2');
  const corrections = [{ date: '2022-01-31', series: 'boats', set: { estimate: 1 }, reason: 'Invented.' }];
  const { figures, problems } = refreshed({ corrections }, wrong);
  expect(figures).toBeNull();
  expect(problems.map((problem) => problem.wrong)).toEqual([
    '"Oak" is not a known label of tree',
    '"Elm" is not a known label of tree',
  ]);
});

test('a row that one extract counts is counted, whatever another sets aside', () => {
  const everyone = extract({ series: 'all-boats', estimate: { sum: 'Boats' } });
  expect(refreshed({ extracts: [byTree, everyone] }, boats).figures?.receipt.ledger.rowsCounted).toBe(4);
  expect(refreshed({ extracts: [everyone, byTree] }, boats).figures?.receipt.ledger.rowsCounted).toBe(4);
});

test('a partner that was looked up is counted', () => {
  const towns = rawFile('towns.csv', 'Name', 'Ash', 'Elm');
  const joined = extract({ estimate: { sum: 'Boats' }, join: { file: 'towns.csv', on: { Tree: 'Name' } } });
  const ledger = refreshed({ extracts: [joined] }, boats, towns).figures?.receipt.ledger;
  expect(ledger).toMatchObject({ rowsReceived: 6, rowsCounted: 3 });
});

test('small counts are withheld before a correction can bring them back', () => {
  const small = rawFile('boats.csv', 'Tree,Boats', 'Ash,7', 'Birch,30');
  const set = { estimate: 7 };
  const corrections = [{ date: '2022-01-31', series: 'boats', group: 'ash', set, reason: 'Invented.' }];
  const { figures } = refreshed({ privacy: 'standard', corrections }, small);
  expect(linesOf(figures?.table)?.[2]).toBe('ash  withheld');
  expect(figures?.receipt).toMatchObject({ withheld: 2, corrections: [] });
});

test('a share of nobody is not applicable', () => {
  const share = extract({ numerator: { sum: 'Lost' }, denominator: { sum: 'Boats' } });
  const none = rawFile('boats.csv', 'Lost,Boats', '0,0');
  expect(linesOf(refreshed({ extracts: [share] }, none).figures?.table)?.[1]).toBe('all  not-applicable');
});

test('a survey share by tract is formed anew of parts and wholes for the wards, with its margin; percents are not added', () => {
  const byTract = extract({
    area: { geography: 'tract', column: 'Tract', into: ['ward'] },
    shareOf: { part: 'Poor', whole: 'All' },
  });
  const tracts = rawFile(
    'tracts.csv',
    'Tract,Poor,Poor_margin,All,All_margin',
    '01,40,16,200,20',
    '02,30,12,100,15',
    '03,,,,',
  );
  const weight = (from: string, to: string) => ({ from, to, share: 1, weight: 1 });
  const { figures } = refreshSource(
    source({ extracts: [byTract], privacy: 'published-aggregate' }),
    { files: [tracts], rowsUpdatedAt: null, from: 'folder' },
    trees,
    '2022-03-01',
    undefined,
    {
      areas: new Map(),
      weights: new Map([['tract--ward', [weight('01', 'A'), weight('02', 'A'), weight('03', 'B')]]]),
      split: new Map([['ward', { caution: 0.2, none: 0.5 }]]),
    },
  );
  const wards = figures!.table.split('\n').filter((line) => line.includes(',ward,'));
  expect(wards).toHaveLength(1);
  const [, , , , area, , , estimate, margin] = wards[0]!.split(',');
  expect([area, Number(estimate).toFixed(2), Number(margin).toFixed(2)]).toEqual(['A', '23.33', '6.38']);
  expect(figures!.receipt.placed).toEqual([
    { series: byTract.series, period: '2021', into: 'ward', received: 300, remainder: 0 },
  ]);
});
