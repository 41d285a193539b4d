import type { RawFile, RawRow } from '../../scripts/fetchers/fetcher.ts';
import { readRows } from '../../scripts/fetchers/file.ts';
import { extract as extractSchema, type Extract } from '../../src/model/source.ts';

// Synthetic raw files of an invented harbour, and how a series is taken out of them.

/** A raw file of lines, as a fetcher brings it. */
export function rawFile(path: string, ...lines: string[]): RawFile {
  return { path, bytes: 1, sha256: 'a'.repeat(64), ...readRows(path, `${lines.join('\n')}\n`) };
}

/** One raw row on line 2 of `boats.csv`. */
export const rawRow = (cells: Record<string, string>): RawRow => ({ file: 'boats.csv', line: 2, cells });

/** An extract of the series `boats` for one town and year; change what the test is about. */
export function extract(given: object = {}): Extract {
  const area = { geography: 'town', id: 'port' };
  return extractSchema.parse({
    series: 'boats',
    period: { fixed: '2021' },
    vintage: 'invented',
    area,
    ...given,
  });
}

/** What the crosswalk says of trees: two groups, and one label that is set aside. */
export const trees = [
  { column: 'Tree', label: 'Ash', dimension: 'tree', group: 'ash', definition: 'An ash.' },
  { column: 'Tree', label: 'Birch', dimension: 'tree', group: 'birch', definition: 'A birch.' },
  { column: 'Tree', label: 'Sand', dimension: 'tree', group: '', definition: 'sand is no tree' },
];
