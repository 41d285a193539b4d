import { expect, test } from 'vitest';
import { emptyStrip, homeStrip } from '../../../src/charts/home-strip.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { attributesOf, faultsOf } from '../../samples/charts/markup.ts';
import { observation } from '../../samples/charts/observation.ts';

const entry = (label: string, estimate: number, parts: Partial<Observation> = {}) => ({
  label,
  value: `${estimate}%`,
  observation: observation({ estimate, ...parts }),
});
const draw = (entries: ReturnType<typeof entry>[], shape: 'circle' | 'square' = 'circle'): string =>
  homeStrip({ idPrefix: 'strip-1', title: 'T', desc: 'D', entries, all: observation({ estimate: 16.7 }), shape });

test('is 758 by 138 with the line at 30 percent over the whole height', () => {
  const drawn = draw([entry('Green', 13.6), entry('Blue', 24.6)]);
  expect(drawn).toContain('viewBox="0 0 758 138"');
  expect(attributesOf(drawn, 'city', 'x1')).toEqual(['227.4']);
  expect(attributesOf(drawn, 'city', 'y2')).toEqual(['139']);
  expect(attributesOf(drawn, 'track', 'y1')).toEqual(['60']);
  expect(faultsOf(drawn)).toEqual([]);
});

test('every group is labelled with its figure; caution stands above, the others below', () => {
  const drawn = draw([entry('Green <b>', 13.6), entry('Blue', 15.5, { reliability: 'caution' })]);
  expect(drawn).toContain('Green &lt;b&gt; <tspan class="value">13.6%</tspan>');
  expect(attributesOf(drawn, 'label', 'y').map(Number)).toEqual([35, 95]);
  expect(attributesOf(drawn, 'caution', 'y')).toHaveLength(1);
});

test('off the scale is an arrowhead, and its value is printed', () => {
  const drawn = draw([entry('Green', 90)]);
  expect(drawn).toContain('M-18-8V8L0 0Z');
  expect(drawn).toContain('90%');
});

test('places are squares', () => {
  expect(draw([entry('Mostly green streets', 14)], 'square')).toContain('<rect class="mark"');
});

test('a crowd makes the strip higher rather than cutting or covering letters', () => {
  const crowd = Array.from({ length: 8 }, (_, index) =>
    entry(`An invented group with a long name ${index}`, 16 + index / 5),
  );
  const drawn = draw(crowd);
  const height = Number(/viewBox="0 0 758 ([\d.]+)"/.exec(drawn)?.[1]);
  expect(Math.max(...attributesOf(drawn, 'label', 'y').map(Number))).toBeLessThan(height);
  expect(height).toBeGreaterThan(138);
});

test('an area without figures has a dotted line only', () => {
  expect(emptyStrip()).toContain('class="city dotted"');
  expect(emptyStrip()).toContain('viewBox="0 0 758 92"');
  expect(faultsOf(emptyStrip())).toEqual([]);
});

test('without a figure of everyone there is nothing to compare with', () => {
  const all = observation({ estimate: 0 });
  const strip = { idPrefix: 's', title: 'T', desc: 'D', entries: [entry('Green', 1)], all, shape: 'circle' as const };
  expect(() => homeStrip(strip)).toThrow('above zero');
});
