import { expect, test } from 'vitest';
import { moneyCell, moneyKey } from '../../../src/charts/money-cell.ts';
import { attributesOf, faultsOf } from '../../samples/charts/markup.ts';

const scale = { min: 0, max: 80, ticks: [0, 40, 80] };
const cell = { now: 20, before: 40, scale, hollow: false };

test('a bar from zero, a stroke at the earlier amount, and the grid', () => {
  const drawn = moneyCell(cell);
  expect(faultsOf(drawn)).toEqual([]);
  expect(attributesOf(drawn, 'bar', 'width')).toEqual(['25%']);
  expect(drawn).toContain('<svg x="50%"');
  expect(attributesOf(drawn, 'grid', 'x1')).toEqual(['0%', '50%', '100%']);
});

test('nothing is drawn of what is unknown, and nothing is long of what is zero', () => {
  expect(moneyCell({ ...cell, now: null, before: null })).not.toMatch(/bar|before/);
  expect(moneyCell({ ...cell, now: 0 })).not.toContain('<rect');
});

test('money that flows back stands left of zero', () => {
  const below = { min: -20, max: 80, ticks: [0, 40, 80] };
  const drawn = moneyCell({ ...cell, now: -10, scale: below });
  expect(attributesOf(drawn, 'bar', 'x')).toEqual(['10%']);
  expect(attributesOf(drawn, 'bar', 'width')).toEqual(['10%']);
});

test('the key has each of the marks', () => {
  expect(moneyKey('now')).toContain('class="bar"');
  expect(moneyKey('nowhere')).toContain('class="bar hollow"');
  expect(moneyKey('before')).toContain('class="before"');
  expect(moneyCell({ ...cell, hollow: true })).toContain('bar hollow');
});
