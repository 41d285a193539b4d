import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardPng, chartPng } from '../../../scripts/pictures/draw.ts';
import { colourOf } from '../../../scripts/pictures/indexed-png.ts';
import { pictureColours } from '../../../src/charts/picture-style.ts';

const { paper, jac } = pictureColours;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="${paper}"/><rect width="10" height="20" fill="${jac}"/></svg>`;

test.each([
  ['card', cardPng],
  ['chart', chartPng],
])('a %s as PNG has its size and its colours', async (_, draw) => {
  const png = await draw(svg);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([40, 20]);
  const far = (hex: string, at: number): number =>
    Math.max(...colourOf(hex).map((value, part) => Math.abs(value - data.at(at + part)!)));
  // The search for a palette may miss a colour by one.
  expect(far(jac, 0)).toBeLessThan(2);
  expect(far(paper, -3)).toBeLessThan(2);
});
