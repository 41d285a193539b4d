import { expect, test } from 'vitest';
import { filesLines } from '../../bench/take-away.ts';

test('every cost stands beside its aim, the library beside ours as a ratio, and each kind with its number and size', () => {
  const text = filesLines({
    ...{ indicators: 3, median: 12, mean: 40, all: 5000, picture: 30 },
    workbook: { ours: 50, library: 200 },
    kinds: [{ ending: 'csv', count: 7, bytes: 2_500_000 }],
  });
  expect(text).toContain('12.0 ms in the middle of 3, 40.0 ms on average, of 30 ms');
  expect(text).toContain('write-excel-file 200 ms (4.0 times)');
  expect(text).toContain('30 ms of 150 ms');
  expect(text).toContain('| csv | 7 | 2.5 MB |');
});
