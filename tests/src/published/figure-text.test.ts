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
