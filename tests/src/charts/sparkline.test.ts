import { expect, test } from 'vitest';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { faultsOf } from '../../samples/charts/markup.ts';
import { history } from '../../samples/charts/observation.ts';

const draw = (values: (number | null)[]): string =>
  sparkline({
    idPrefix: 'spark-1',
    title: 'Over time',
    desc: 'From 23.3% to 16.7%.',
    history: history(values),
    scale: { min: 0, max: 40, ticks: [] },
    formatValue: (value) => `${value}%`,
    formatPeriod: (period) => period,
  });

test('prints the first year with its value, the last year, and the end value', () => {
  const drawn = draw([23.3, 20, 16.7]);
  expect([...drawn.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text)).toEqual(['16.7%', '2012: 23.3%', '2014']);
  expect(drawn).toContain('viewBox="0 0 210 54"');
  expect(faultsOf(drawn)).toEqual([]);
});

test('one year is nothing to compare', () => {
  expect(draw([16.7])).toBe('');
  expect(draw([null, null])).toBe('');
});

test('a missing year is not joined over', () => {
  expect(draw([23.3, 22, null, 18, 16.7]).match(/<path/g)).toHaveLength(2);
});
