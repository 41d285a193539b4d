import type { Effects } from './effects.ts';

/** Told after each page: how many rows have come, of how many (0 where it is not known), and the bytes. */
export type Progress = (rows: number, of: number, bytes: number) => void;

/**
 * One line a source with rows, bytes, rows a second and the time left: written over itself on a terminal, and else a
 * plain line a page. Example: `lapd-arrests: 50,000 of 340,000 rows, 4.1 MB, 12,500 rows/s, 23 s left`.
 */
export function progressOf(effects: Effects, id: string): Progress {
  const start = effects.milliseconds();
  return (rows, of, bytes) => {
    const seconds = Math.max(0.001, (effects.milliseconds() - start) / 1000);
    effects.progress(`${id}: ${progressLine(rows, of, bytes, seconds)}`);
  };
}

/** The words of a progress line. Throws never; a time left is told only where the end is known. */
export function progressLine(rows: number, of: number, bytes: number, seconds: number): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  if (of === 0) return `${size} in ${seconds.toFixed(0)} s`;
  const rate = rows / seconds;
  const left = rate === 0 ? '' : `, ${Math.ceil((of - rows) / rate)} s left`;
  const count = (value: number): string => Math.round(value).toLocaleString('en-US');
  return `${count(rows)} of ${count(of)} rows, ${size}, ${count(rate)} rows/s${left}`;
}
