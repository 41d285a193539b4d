import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { groupFiles } from '../../../scripts/outputs/group-files.ts';
import { labelsOf } from '../../../scripts/outputs/rows.ts';
import { groupStandings } from '../../../scripts/group-standings.ts';
import { built } from './invented-bundle.ts';

// Files of the invented city: every figure is synthetic.
const { groups, topics } = groupStandings(built.site, built.indicators);
const files = groupFiles(groups, topics, built.indicators, labelsOf(built.site));
const rowsOf = (path: string) => parse(files.get(path)!, { columns: true }) as Record<string, string>[];

test('two files a group and a topic', () => {
  expect(groups.length).toBeGreaterThan(3);
  expect(files.size).toBe(2 * (groups.length + topics.length));
  expect([...files.keys()]).toContain('data/groups/kin/heron-kin.csv');
});

test('a group has its figures, and those they stand beside, each once', () => {
  const rows = rowsOf('data/groups/kin/heron-kin.csv');
  const own = rows.filter(({ pageScanned }) => pageScanned !== '');
  expect(own.every(({ group }) => group === 'heron-kin')).toBe(true);
  expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(['heron-kin', 'all', 'swift-kin']));
  const keys = rows.map(({ indicator, period, group, source }) => [indicator, period, group, source].join());
  expect(new Set(keys).size).toBe(keys.length);
});

test('what the page says stands in columns of its own, and the JSON has the same rows', () => {
  const { rows, scanned } = groups.find(({ group }) => group === 'heron-kin')!;
  const lines = rowsOf('data/groups/kin/heron-kin.csv');
  for (const row of rows) {
    const line = lines.find(({ indicator, group }) => indicator === row.indicator && group === row.group);
    expect([line?.['allVerdict'], line?.['pageVerdict']]).toEqual([
      row.all?.verdict ?? '',
      row.reference?.verdict ?? '',
    ]);
    expect(line?.['pageScanned']).toBe(String(scanned));
  }
  const json = JSON.parse(files.get('data/groups/kin/heron-kin.json')!) as { figures: Record<string, unknown>[] };
  expect(json.figures.map(({ indicator, group }) => `${String(indicator)} ${String(group)}`)).toEqual(
    lines.map(({ indicator, group }) => `${indicator} ${group}`),
  );
});

test('a figure that is not published has no number', () => {
  const hidden = [...files.keys()]
    .filter((path) => path.endsWith('.csv'))
    .flatMap(rowsOf)
    .filter(({ status }) => status !== 'published');
  expect(hidden.length).toBeGreaterThan(0);
  const numbers = ['estimate', 'lower', 'upper', 'numerator', 'denominator', 'difference', 'allDifference', 'allRatio'];
  expect(hidden.filter((row) => numbers.some((name) => row[name] !== ''))).toEqual([]);
});
