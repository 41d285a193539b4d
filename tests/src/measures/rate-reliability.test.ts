import { expect, test } from 'vitest';
import { judgeEvents } from '../../../src/measures/rate-reliability.ts';

test.each([
  [0, 'caution'],
  [1, 'unreliable'],
  [9, 'unreliable'],
  [10, 'caution'],
  [19, 'caution'],
  [20, 'good'],
  [41, 'good'],
])('%i events: %s', (events, judgement) => {
  expect(judgeEvents(events)).toBe(judgement);
});
