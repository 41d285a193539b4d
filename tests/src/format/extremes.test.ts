import { expect, test } from 'vitest';
import { extremesOf, hasValue } from '../../../src/format/extremes.ts';
import { figure } from './invented.ts';

const of = (estimate: number, group: string, more = {}) => figure({ estimate, group, ...more });

test('the lowest and the highest by value', () => {
  const extremes = extremesOf([of(3, 'a'), of(1, 'b'), of(2, 'c')]);
  expect([extremes?.lowest.group, extremes?.highest.group]).toEqual(['b', 'a']);
});

test('figures that need caution are left out', () => {
  const extremes = extremesOf([of(3, 'a'), of(1, 'b', { reliability: 'caution' }), of(2, 'c')]);
  expect(extremes?.lowest.group).toBe('c');
});

test('a figure without a grade is not one that needs caution', () => {
  expect(extremesOf([of(3, 'a', { reliability: null }), of(1, 'b')])?.highest.group).toBe('a');
});

test('one figure has no range', () => {
  expect(extremesOf([of(3, 'a')])).toBeNull();
  expect(extremesOf([of(3, 'a'), figure({ status: 'withheld', group: 'b' })])).toBeNull();
});

test('a status other than published has no value', () => {
  expect(hasValue(figure({ status: 'unreliable', estimate: 5 }))).toBe(false);
});
