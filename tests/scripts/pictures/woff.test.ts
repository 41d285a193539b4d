import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faces } from '../../../scripts/pictures/fonts.ts';
import { woffToFont } from '../../../scripts/pictures/woff.ts';

const root = new URL('../../../', import.meta.url);

test('a font unpacked has the tables a drawing program needs, each in its place', () => {
  const font = woffToFont(readFileSync(new URL(`node_modules/${faces[0]!}`, root)));
  const view = new DataView(font.buffer);
  const count = view.getUint16(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + 16 * index;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    return { tag, offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
  });
  expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'maxp']));
  for (const { offset, length } of tables) expect(offset + length).toBeLessThanOrEqual(font.length);
  const head = tables.find(({ tag }) => tag === 'head')!;
  expect(view.getUint32(head.offset + 12)).toBe(0x5f0f3cf5);
});

test('anything else is refused', () => {
  expect(() => woffToFont(new Uint8Array(60))).toThrow('no WOFF font');
  expect(() => woffToFont(new Uint8Array(3))).toThrow('no WOFF font');
});
