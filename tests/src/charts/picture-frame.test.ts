import { expect, test } from 'vitest';
import { framedPicture } from '../../../src/charts/picture-frame.ts';

const words = {
  title: 'Oars & masts',
  note: 'Percent',
  sentence: 'From 1 to 2.',
  source: 'Source: Port',
  from: 'Almanac',
};

test('title, note, sentence, source and origin stand in the picture, which is as tall as it needs to be', () => {
  const draw = (bottom: number) => framedPicture(words, (top) => ({ markup: '<g/>', bottom: top + bottom }), 'en');
  for (const text of ['Oars &amp; masts', 'Percent', 'From 1 to 2.', 'Source: Port', 'Almanac', 'lang="en"'])
    expect(draw(10)).toContain(text);
  const height = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);
  expect(height(draw(210)) - height(draw(10))).toBe(200);
  expect(draw(10)).not.toContain('<script');
});
