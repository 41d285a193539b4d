import { expect, test } from 'vitest';
import { yearOrDay } from '../../../src/model/id.ts';

test('a year, or a day that the calendar has', () => {
  const isSound = (text: string): boolean => yearOrDay.safeParse(text).success;
  expect(['2021', '2021-12-08', '2024-02-29'].map(isSound)).toEqual([true, true, true]);
  expect(['2021-13-45', '2023-02-29', '2021-12', '21'].map(isSound)).toEqual([false, false, false, false]);
});
