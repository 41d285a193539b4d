import { expect, test } from 'vitest';
import { progressLine, progressOf } from '../../scripts/refresh-progress.ts';
import { recordingMachine } from './recording-machine.ts';

test.each([
  [50_000, 340_000, 4_100_000, 4, '50,000 of 340,000 rows, 4.1 MB, 12,500 rows/s, 24 s left'],
  [0, 10, 0, 1, '0 of 10 rows, 0.0 MB, 0 rows/s'],
  [0, 0, 2_000_000, 3, '2.0 MB in 3 s'],
])('%d of %d rows, %d bytes in %d s', (rows, of, bytes, seconds, line) => {
  expect(progressLine(rows, of, bytes, seconds)).toBe(line);
});

test('the line names the source', () => {
  const said: string[] = [];
  const times = [0, 2000];
  const effects = {
    ...recordingMachine(),
    milliseconds: () => times.shift()!,
    progress: (line: string) => void said.push(line),
  };
  progressOf(effects, 'boats')(10, 20, 1e6);
  expect(said).toEqual(['boats: 10 of 20 rows, 1.0 MB, 5 rows/s, 2 s left']);
});
