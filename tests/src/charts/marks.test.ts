import { expect, test } from 'vitest';
import { arrowhead, at, hatchBand, hatchColumn, markShape, whiskerEnd } from '../../../src/charts/marks.ts';
import { faultsOf } from '../../samples/charts/markup.ts';

test('circles are people, squares are places', () => {
  expect(markShape('circle', 'group', false)).toBe('<circle class="mark" r="6"/>');
  expect(markShape('circle', 'all', false)).toContain('r="7"');
  expect(markShape('square', 'group', false)).toContain('<rect class="mark" x="-5.5" y="-5.5" width="11"');
});

test('caution is hollow and a little smaller', () => {
  expect(markShape('circle', 'group', true)).toBe('<circle class="mark hollow" r="5.5"/>');
});

test('a mark keeps its pixels at a share of the width', () => {
  expect(at(25, '<g/>')).toBe('<svg x="25%" y="50%" overflow="visible"><g/></svg>');
});

test('arrowheads are 18 long and point outward', () => {
  expect(arrowhead('right', false)).toContain('M-18-8V8L0 0Z');
  expect(arrowhead('left', true)).toContain('class="mark hollow" d="M18-8V8L0 0Z"');
});

test('a whisker ends in a cap of 10, or half an arrow where it is cut', () => {
  expect(whiskerEnd(null)).toContain('M0-5V5');
  expect(whiskerEnd('left')).toContain('M6-5L0 0');
  expect(whiskerEnd('right')).toContain('M-6-5L0 0');
});

test('hatches need no ids', () => {
  const hatches = hatchBand(16) + hatchColumn(50, 20, 138, 10);
  expect(hatches).not.toContain('id=');
  expect(hatches).toContain('<svg x="45" y="20" width="10" height="118">');
  expect(faultsOf(hatches)).toEqual([]);
});
