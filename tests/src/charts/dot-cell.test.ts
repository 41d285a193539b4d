import { expect, test } from 'vitest';
import { type DotCell, dotCell } from '../../../src/charts/dot-cell.ts';
import { statuses } from '../../../src/model/status.ts';
import { attributesOf, faultsOf } from '../../samples/charts/markup.ts';
import { observation } from '../../samples/charts/observation.ts';

const scale = { min: 0, max: 40, ticks: [0, 20, 40] };
const all = observation({ estimate: 10 });
const cell = (parts: Partial<DotCell>): string =>
  dotCell({ row: observation({ estimate: 30 }), all, scale, shape: 'circle', kind: 'group', ...parts });

test('the mark hangs from the line by its stem, in percent of the width', () => {
  const drawn = cell({});
  expect(attributesOf(drawn, 'city', 'x1')).toEqual(['25%']);
  expect(attributesOf(drawn, 'stem', 'x1')).toEqual(['25%']);
  expect(attributesOf(drawn, 'stem', 'x2')).toEqual(['75%']);
  expect(drawn).toContain('<svg x="75%" y="50%" overflow="visible"><circle class="mark" r="6"/></svg>');
});

test('the line begins at the dot of everyone and crosses every other row', () => {
  expect(attributesOf(cell({ row: all, kind: 'all' }), 'city', 'y1')).toEqual(['50%']);
  expect(attributesOf(cell({}), 'city', 'y1')).toEqual(['0']);
  expect(attributesOf(cell({}), 'city', 'y2')).toEqual(['100%']);
  expect(cell({ row: all, kind: 'all' })).not.toContain('stem');
});

test('grid lines stand at the ticks', () => {
  expect(attributesOf(cell({}), 'grid', 'x1')).toEqual(['0%', '50%', '100%']);
});

test('a whisker is drawn only when it is wider than the mark', () => {
  expect(cell({ row: observation({ estimate: 30, lower: 29.5, upper: 30.5 }) })).not.toContain('whisker');
  const drawn = cell({ row: observation({ estimate: 30, lower: 26, upper: 34 }) });
  expect(attributesOf(drawn, 'whisker', 'x1')[0]).toBe('65%');
  expect(attributesOf(drawn, 'whisker', 'd').filter((d) => d === 'M0-5V5')).toHaveLength(2);
});

test('a whisker that is cut ends in half an arrow at the cut', () => {
  const drawn = cell({ row: observation({ estimate: 5, lower: 0, upper: 12 }) });
  expect(attributesOf(drawn, 'whisker', 'd')).toEqual(['', 'M6-5L0 0', 'M0-5V5']);
});

test('off the scale is an arrowhead at the edge', () => {
  const drawn = cell({ row: observation({ estimate: 48 }) });
  expect(drawn).toContain('<svg x="100%" y="50%" overflow="visible"><path class="mark" d="M-18-8V8L0 0Z"/></svg>');
  expect(attributesOf(drawn, 'stem', 'x2')).toEqual(['100%']);
});

test('caution is hollow, a place is square, what is followed is marked', () => {
  expect(cell({ row: observation({ estimate: 30, reliability: 'caution' }) })).toContain('mark hollow');
  expect(cell({ shape: 'square' })).toContain('<rect class="mark"');
  expect(cell({ kind: 'followed' })).toContain('class="chart dot-cell group followed"');
});

test('absence is drawn, and the line runs on; nobody recording makes it dotted', () => {
  const state = (status: DotCell['row']['status']) => cell({ row: observation({ status, reliability: null }) });
  expect(state('unreliable')).toContain('points');
  expect(state('withheld')).toContain('slot');
  expect(attributesOf(state('not-available'), 'city', 'class')).toEqual(['city']);
  expect(attributesOf(state('not-collected'), 'city', 'class')).toEqual(['city dotted']);
  expect(state('not-applicable')).not.toContain('mark');
});

test('without a figure of everyone there is neither line nor stem', () => {
  const drawn = cell({ all: null });
  expect(drawn).not.toContain('city');
  expect(drawn).not.toContain('stem');
});

test('is well-formed, hidden from assistive technology and the same every time', () => {
  for (const status of statuses) {
    const row = observation(status === 'published' ? { estimate: 3.14159, lower: 1, upper: 9 } : { status });
    expect(faultsOf(cell({ row }))).toEqual([]);
  }
  expect(cell({})).toContain('aria-hidden="true"');
  expect(cell({})).toBe(cell({}));
});

test('other places are strokes behind the mark, kept on the scale', () => {
  const drawn = cell({ others: [10, 20, 90] });
  expect(drawn.match(/class="other"/g)).toHaveLength(1);
  const [, d = ''] = /class="other" d="([^"]*)"/.exec(drawn) ?? [];
  expect(d.match(/M/g)).toHaveLength(3);
  expect(d).toContain('M1000-5v10');
  expect(drawn.indexOf('class="other"')).toBeLessThan(drawn.indexOf('class="mark"'));
  expect(cell({})).not.toContain('other');
});
