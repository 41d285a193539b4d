import { expect, test } from 'vitest';
import { countStates, stateOf, states } from '../../../../src/components/state-mark/state-of.ts';

test('a figure of small numbers is told apart from the others', () => {
  expect(stateOf({ status: 'published', reliability: 'caution' })).toBe('caution');
  expect(stateOf({ status: 'published', reliability: 'good' })).toBe('published');
  expect(stateOf({ status: 'withheld', reliability: null })).toBe('withheld');
});

test('states are counted in a fixed order, those with none left out', () => {
  expect(countStates(['withheld', 'published', 'withheld'])).toEqual([
    { state: 'published', count: 1 },
    { state: 'withheld', count: 2 },
  ]);
  expect(states.slice(0, 2)).toEqual(['published', 'caution']);
});
