import sharp from 'sharp';
import { pictureColours } from '../../src/charts/picture-style.ts';
import { between, colourOf, indexedPng } from './indexed-png.ts';

/** A change of how pictures are made makes every kept one old. */
export const recipe = 'png 3';

/** A chart or a map: few flat colours, none mixed of dots, and little packing take half the time, for a file one tenth larger. */
export async function chartPng(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).png({ compressionLevel: 6, palette: true, effort: 1, dither: 0 }).toBuffer();
}

const { paper, ink, ink2, jac, rule } = pictureColours;
/** The colours of a card, and those between them and the paper. */
const palette = [
  ...[paper, rule].map(colourOf),
  ...between(paper, ink, 3),
  ...between(paper, ink2, 3),
  ...between(paper, jac, 3),
];

/** A card: letters and rules of four known colours. */
export async function cardPng(svg: string): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  return indexedPng({ data, ...info }, palette);
}
