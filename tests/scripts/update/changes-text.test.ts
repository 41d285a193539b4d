import { expect, test } from 'vitest';
import { changesText } from '../../../scripts/update/changes-text.ts';
import type { IndicatorChange, ReleaseChanges } from '../../../scripts/update/release-changes.ts';
import { figure } from '../../src/format/invented.ts';

const none: ReleaseChanges = { pagesAdded: [], pagesLost: [], indicators: [], labels: [], overdue: [] };
const change = (given: Partial<IndicatorChange>): IndicatorChange => ({
  id: 'boats',
  decimals: 1,
  latestBefore: '2020',
  latestAfter: '2021',
  added: [],
  lost: [],
  moved: [],
  noted: [],
  redefined: [],
  reworded: [],
  hidden: [],
  shown: [],
  ...given,
});

test('a release without changes says so in one line', () => {
  expect(changesText(none, 'v1', 'data').trim()).toBe(
    '# What this update changes\n\nFrom `v1` to `data`: 0 indicators changed, 0 pages added, 0 pages lost, ' +
      '0 labels mapped anew, 0 indicators with newer figures overdue.',
  );
});

test('a moved figure is told with both values, the move and its interval, those beyond it first', () => {
  const oak = figure({ dimension: 'tree', group: 'oak' });
  const elm = figure({ dimension: 'tree', group: 'elm' });
  const moved = [
    { figure: elm, before: 20, after: 11, beyondInterval: null },
    { figure: oak, before: 12.1, after: 14, beyondInterval: true },
  ];
  const text = changesText({ ...none, indicators: [change({ moved })] }, 'v1', 'data');
  expect(text).toContain('### boats (newest 2020 → 2021)');
  expect(text).toContain('2 moved (1 beyond the interval)');
  const lines = text.split('\n').filter((line) => line.includes('→ 1'));
  expect(lines).toEqual([
    '- `2021, town/port, tree/oak`: 12.1 → 14.0 (+1.9), beyond its interval',
    '- `2021, town/port, tree/elm`: 20.0 → 11.0 (−9.0), no interval was stated',
  ]);
});

test('what is withheld now names its status', () => {
  const hidden = [figure({ status: 'withheld', estimate: null })];
  expect(changesText({ ...none, indicators: [change({ hidden })] }, 'v1', 'data')).toContain(
    '- `2021, town/port, all/all`: published before, now withheld',
  );
});

test('of a long list the first twenty are printed and the rest counted', () => {
  const pagesAdded = Array.from({ length: 23 }, (_, at) => `/indicators/${at}/`);
  const text = changesText({ ...none, pagesAdded }, 'v1', 'data');
  expect(text).toContain('- /indicators/19/\n- … and 3 more');
  expect(text).not.toContain('- /indicators/20/');
});

test('a label stays text, whatever stands in it', () => {
  const row = { column: 'Tree', label: '`<b>|@x`', dimension: '', group: '', definition: 'no tree' };
  expect(changesText({ ...none, labels: [{ source: 'survey', row, added: true }] }, 'v1', 'data')).toContain(
    "- survey: `'<b>\\|@x'` in `Tree` now means `set aside (no tree)`",
  );
});
