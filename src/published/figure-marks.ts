import type { KeyMark } from '../charts/key-mark.ts';
import type { TableLine } from './table-rows.ts';

/**
 * The signs that stand in a chart, for its key: none is explained that is not there.
 * Example: rows of which one is to be used with caution add the hollow mark.
 */
export function figureMarks(lines: readonly TableLine[], shape: 'circle' | 'square'): KeyMark[] {
  const shown = lines.map(({ observation }) => observation);
  const marks: [KeyMark, boolean][] = [
    ['city', lines.some(({ kind, observation }) => kind === 'all' && observation.estimate !== null)],
    [shape === 'circle' ? 'group' : 'place', true],
    ['caution', shown.some(({ reliability }) => reliability === 'caution')],
    ['interval', shown.some(({ lower }) => lower !== null)],
    ['unreliable', shown.some(({ status }) => status === 'unreliable')],
    ['withheld', shown.some(({ status }) => status === 'withheld')],
  ];
  return marks.filter(([, isShown]) => isShown).map(([mark]) => mark);
}
