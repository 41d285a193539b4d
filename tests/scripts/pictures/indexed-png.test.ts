import sharp from 'sharp';
import { expect, test } from 'vitest';
import { between, colourOf, indexedPng } from '../../../scripts/pictures/indexed-png.ts';

test('another program reads the same colours, odd widths too; a strange colour becomes the nearest', async () => {
  const palette = [colourOf('#ffffff'), ...between('#ffffff', '#000000', 2)];
  const data = Uint8Array.from([255, 255, 255, 0, 0, 0, 120, 130, 125, 0, 0, 0, 255, 255, 255, 250, 250, 250]);
  const png = await indexedPng({ data, width: 3, height: 2, channels: 3 }, palette);
  const read = await sharp(png).removeAlpha().raw().toBuffer();
  expect([...read]).toEqual([...[255, 255, 255, 0, 0, 0, 128, 128, 128], ...[0, 0, 0, 255, 255, 255, 255, 255, 255]]);
  expect((await sharp(png).metadata()).format).toBe('png');
});

test('sixteen colours are the most', async () => {
  const many = between('#000000', '#ffffff', 17);
  await expect(indexedPng({ data: new Uint8Array(), width: 0, height: 0, channels: 3 }, many)).rejects.toThrow('16');
});

test('a colour in three numbers, and those on the way to another', () => {
  expect(colourOf('#5f3da3')).toEqual([95, 61, 163]);
  expect(between('#000000', '#646464', 2)).toEqual([
    [50, 50, 50],
    [100, 100, 100],
  ]);
});
