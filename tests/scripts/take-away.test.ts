import { expect, test } from 'vitest';
import { takeAway } from '../../scripts/take-away.ts';
import { built, catalog, languages, taken } from './outputs/invented-bundle.ts';

test('what the build wrote stays, and every bundle is added', () => {
  for (const [path, text] of built.files) if (path !== 'data/index.json') expect(taken.files.get(path)).toBe(text);
  for (const { id } of built.indicators) expect(taken.files.has(`data/indicators/${id}.xlsx`)).toBe(true);
  expect(taken.files.has('data/all-indicators.parquet')).toBe(true);
});

test('each indicator names five files, which are there', () => {
  for (const { files } of taken.indicators) {
    expect(files).toHaveLength(5);
    for (const { path } of files) expect(taken.files.has(path.slice(1))).toBe(true);
  }
});

test('a withheld figure has no number in any form', () => {
  const hidden = [...taken.files].filter(([path]) => path.endsWith('.json') && path.startsWith('data/issue-areas/'));
  const figures = hidden.flatMap(
    ([, text]) => (JSON.parse(text as string) as { figures: Record<string, unknown>[] }).figures ?? [],
  );
  const withheld = figures.filter(({ status }) => status === 'withheld');
  expect(withheld.length).toBeGreaterThan(0);
  for (const one of withheld) expect(one['estimate'] ?? one['numerator'] ?? one['denominator']).toBeUndefined();
});

test('the same data give the same bytes', () => {
  expect([...takeAway(built, languages, catalog).files]).toEqual([...taken.files]);
});

test('the list of files names every form of every indicator', () => {
  const { indicators } = JSON.parse(taken.files.get('data/index.json') as string) as {
    indicators: { files: { path: string }[] }[];
  };
  expect(indicators.map(({ files }) => files)).toEqual(taken.indicators.map(({ files }) => files));
});
