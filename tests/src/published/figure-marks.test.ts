import { expect, test } from 'vitest';
import { figureMarks } from '../../../src/published/figure-marks.ts';
import { figure } from '../format/invented.ts';

const line = (kind: 'all' | 'group', given = {}) => ({ key: 'k', label: 'L', kind, observation: figure(given) });

test('a key explains the signs that are in the chart and no other', () => {
  const plain = { lower: null, upper: null, reliability: 'good' as const };
  expect(figureMarks([line('group', plain)], 'circle')).toEqual(['group']);
  expect(
    figureMarks(
      [line('all', { ...plain, estimate: 1 }), line('group', { reliability: 'caution', lower: 1 })],
      'square',
    ),
  ).toEqual([...['city', 'place', 'caution', 'interval']]);
  const without = { ...plain, estimate: null };
  expect(
    figureMarks(
      [line('group', { ...without, status: 'unreliable' }), line('group', { ...without, status: 'withheld' })],
      'circle',
    ),
  ).toEqual(['group', 'unreliable', 'withheld']);
});
