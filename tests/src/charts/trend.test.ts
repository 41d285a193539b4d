import { expect, test } from 'vitest';
import { type TrendPanel, trendPanel } from '../../../src/charts/trend.ts';
import { attributesOf, faultsOf } from '../../samples/charts/markup.ts';
import { history, observation } from '../../samples/charts/observation.ts';

const city = history([23.3, 23, 22.4, 20.4]);
const panel = (parts: Partial<TrendPanel>): string =>
  trendPanel({
    idPrefix: 'trend-1',
    title: 'Green & blue',
    desc: 'From 30.2 to 26.1.',
    kind: 'group',
    history: history([30.2, 28.8, 28.7, 26.1]),
    allHistory: city,
    scale: { min: 0, max: 40, ticks: [0, 20, 40] },
    formatValue: (value) => value.toFixed(1),
    formatTick: (value) => `${value}%`,
    formatPeriod: (period) => period.replace('-', '–'),
    ...parts,
  });
const texts = (markup: string) => [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test('prints axis ends, first and last period, first and last value', () => {
  expect(texts(panel({})).sort()).toEqual(['0%', '2012', '2015', '26.1', '30.2', '40%']);
});

test('is a named picture of 196 by 158, well-formed, without style', () => {
  const drawn = panel({});
  expect(drawn).toContain('viewBox="0 0 196 158" width="196" height="158" role="img"');
  expect(drawn).toContain('<title id="trend-1-title">Green &amp; blue</title>');
  expect(faultsOf(drawn)).toEqual([]);
  expect(panel({})).toBe(drawn);
});

test("the line of everyone is in every group's panel, and alone in its own", () => {
  expect(panel({})).toContain('class="line-city"');
  expect(panel({ kind: 'all', history: city })).not.toContain('line-city');
});

test('a missing year is hatched and the line stops on both sides', () => {
  const drawn = panel({ history: history([30, 29, null, 26, 25]), allHistory: history([23, 22, 21, 20, 19]) });
  expect(attributesOf(drawn, 'hatch', 'class')).toHaveLength(1);
  const group = drawn.slice(drawn.indexOf('line-group'));
  expect(group.slice(0, group.indexOf('</g>')).match(/<path/g)).toHaveLength(2);
});

test('a year that stands alone is a small dot', () => {
  const drawn = panel({ history: history([30, 29, null, 26, null, 24, 25]), allHistory: city });
  expect(drawn).toContain('class="dot-alone"');
});

test('a change of method has a rule with its words, and no line across', () => {
  const drawn = panel({ breaks: [{ period: '2014', label: '2014 new survey' }] });
  expect(drawn).toContain('class="break-rule"');
  expect(texts(drawn)).toContain('2014 new survey');
});

test('long values and periods stay inside the drawing, apart from each other', () => {
  const spans = (values: number[]) =>
    values.map((estimate, index) => observation({ estimate, period: `${2010 + index}-${2014 + index}` }));
  const drawn = panel({
    history: spans([49200, 102000]),
    allHistory: spans([50000, 77200]),
    scale: { min: 0, max: 120000, ticks: [] },
    formatValue: (value) => `$${value}`,
    formatTick: (value) => `$${value}`,
  });
  expect(
    attributesOf(drawn, 'tick', 'x')
      .map(Number)
      .every((x) => x >= 0 && x <= 196),
  ).toBe(true);
  expect(texts(drawn)).toContain('2011–2015');
});

test('a value at the top of the scale does not cover the label of the axis', () => {
  const drawn = panel({ history: history([38, 39, 40, 39.8]) });
  const last = Number(attributesOf(drawn, 'value', 'y')[0]);
  const tick = Math.min(...attributesOf(drawn, 'tick', 'y').map(Number));
  const anchor = attributesOf(drawn, 'value', 'text-anchor')[0];
  expect(anchor !== 'start' || Math.abs(last - tick) > 12).toBe(true);
});

test('an empty history is refused', () => {
  expect(() => panel({ history: [] })).toThrow('empty history: trend-1');
});
