import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { figureText } from '../../../src/published/figure-text.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('figure');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

test('a figure with its limits', () => {
  const { indicator, observations } = page.indicator('safe-water');
  const heron = observations.find(({ group, period }) => group === 'heron-kin' && period === '2011-2015');
  const text = figureText(page, indicator, heron!);
  expect(text).toMatchObject({ value: '60.5%', interval: '57.0 to 64.0', missing: false });
});

test('a withheld figure is words and no number', () => {
  const { indicator, observations } = page.indicator('rescues');
  const hidden = observations.find(({ status }) => status === 'withheld');
  expect(figureText(page, indicator, hidden!)).toEqual({
    value: 'hidden for privacy',
    interval: '',
    missing: true,
    caution: null,
  });
});

test('the interval that is printed holds the value that is printed', () => {
  const { indicator, observations } = page.indicator('safe-water');
  const some = observations.find(({ estimate, lower }) => estimate !== null && lower !== null)!;
  for (const [estimate, lower, upper] of [
    [0.07, 0.06, 0.08],
    [0.17, 0.1662, 0.1744],
    [99.96, 99.94, 99.97],
    [12.34, 12.31, 12.36],
  ] as const) {
    const { value, interval } = figureText(page, indicator, { ...some, estimate, lower, upper });
    const [low, high] = interval.split(' to ').map(Number);
    expect(Number.parseFloat(value)).toBeGreaterThanOrEqual(low!);
    expect(Number.parseFloat(value)).toBeLessThanOrEqual(high!);
  }
});
