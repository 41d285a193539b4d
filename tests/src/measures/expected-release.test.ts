import { expect, test } from 'vitest';
import { expectedRelease } from '../../../src/measures/expected-release.ts';

test('the end of the period, plus the rhythm, plus the delay', () => {
  expect(expectedRelease('2019', 12, 9)).toBe('2021-09-30');
  expect(expectedRelease('2019-2023', 12, 12)).toBe('2025-12-31');
  expect(expectedRelease('2022', 24, 2)).toBe('2025-02-28');
  expect(expectedRelease('2018-Q1', 3, 3)).toBe('2018-09-30');
});

test('is unknown when something is not stated', () => {
  expect(expectedRelease('not-stated', 12, 9)).toBeNull();
  expect(expectedRelease('2019', null, 9)).toBeNull();
  expect(expectedRelease('2019', 12, null)).toBeNull();
});
