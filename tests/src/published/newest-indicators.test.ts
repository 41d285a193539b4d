import { expect, test } from 'vitest';
import { newestIndicators } from '../../../src/published/newest-indicators.ts';

test('indicators stand by the end of their newest period, and the list given stays as it is', () => {
  const given = ['2017-Q4', 'not-stated', '2020-2023', '2024', '2023'].map((latestPeriod) => ({ latestPeriod }));
  const periods = (list: typeof given): string[] => list.map(({ latestPeriod }) => latestPeriod);
  expect(periods(newestIndicators(given))).toEqual(['2024', '2020-2023', '2023', '2017-Q4', 'not-stated']);
  expect(periods(given)[0]).toBe('2017-Q4');
});
