import { expect, test } from 'vitest';
import { dotsPicture, type DotsPicture } from '../../../src/charts/dots-picture.ts';
import { figure } from '../format/invented.ts';

const words = { title: 'Oars', note: 'Percent', sentence: 'So it is.', source: 'Port', from: 'Almanac' };
const row = (label: string, given: Parameters<typeof figure>[0], isAll = false) => {
  const observation = figure({ lower: null, upper: null, ...given });
  return { label, observation, value: String(observation.estimate ?? 'hidden for privacy'), interval: '', isAll };
};
const picture = (given: Partial<DotsPicture> = {}): DotsPicture => ({
  words,
  language: 'en',
  rows: [
    row('All', { estimate: 20 }, true),
    row('Elm', { estimate: 30 }),
    row('Fir', { estimate: null, status: 'withheld' }),
  ],
  all: figure({ estimate: 20 }),
  scale: { min: 0, max: 40, ticks: [0, 20, 40] },
  tick: (value) => `${value}%`,
  shape: 'circle',
  key: { caution: 'Use with caution', interval: '95% interval' },
  ...given,
});

test('a dot for each figure, none for what is hidden, whose words stand instead', () => {
  const svg = dotsPicture(picture());
  expect(svg.match(/<circle/g)).toHaveLength(2);
  expect(svg).toContain('hidden for privacy');
  for (const label of ['All', 'Elm', 'Fir', '0%', '20%', '40%']) expect(svg).toContain(`>${label}<`);
});

test('further right is more; places are squares; caution is hollow', () => {
  const xs = [...dotsPicture(picture()).matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(xs[1]).toBeGreaterThan(xs[0]!);
  const squares = dotsPicture(
    picture({ shape: 'square', rows: [row('Elm', { estimate: 30, reliability: 'caution' })] }),
  );
  expect(squares).not.toContain('<circle');
  expect(squares).toMatch(/<rect [^>]*width="12"[^>]*fill="#fbf9f4"/);
});

test('a hollow mark and an interval are said in words, where there are such', () => {
  expect(dotsPicture(picture())).not.toMatch(/Use with caution|95% interval/);
  const careful = row('Elm', { estimate: 30, reliability: 'caution', lower: 28, upper: 32 });
  const svg = dotsPicture(picture({ rows: [{ ...careful, interval: '28 to 32' }] }));
  expect(svg).toContain('>Use with caution<');
  expect(svg).toContain('>95% interval<');
  const height = (drawing: string) => Number(/ height="(\d+)"/.exec(drawing)![1]);
  expect(height(svg)).toBeGreaterThan(
    height(
      dotsPicture(
        picture({
          rows: [careful].map((one) => ({
            ...one,
            interval: '',
            observation: { ...one.observation, reliability: 'good' },
          })),
        }),
      ),
    ),
  );
});

test('words in the place of a figure stand on a ground of the page, over the line of everyone', () => {
  const svg = dotsPicture(picture());
  const [line, ground, words] = ['stroke="#5f3da3" stroke-width="3"', 'class="ground"', '>hidden for privacy<'].map(
    (text) => svg.indexOf(text),
  );
  expect(line).toBeGreaterThan(0);
  expect(ground).toBeGreaterThan(line!);
  expect(words).toBeGreaterThan(ground!);
  expect(svg.match(/class="ground"/g)).toHaveLength(1);
});
