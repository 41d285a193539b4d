/** The letters that a font (OpenType, format 4 of its map of letters) can draw, as code points. */
export function lettersOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const cmap = tables.find((at) => String.fromCharCode(...font.subarray(at, at + 4)) === 'cmap');
  if (cmap === undefined) throw new Error('the font has no map of letters');
  const start = view.getUint32(cmap + 8);
  const maps = Array.from(
    { length: view.getUint16(start + 2) },
    (_, index) => start + view.getUint32(start + 8 + 8 * index),
  );
  const plain = maps.find((at) => view.getUint16(at) === 4);
  if (plain === undefined) throw new Error('the font has no map of format 4');
  const segments = view.getUint16(plain + 6) / 2;
  const letters = new Set<number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const last = view.getUint16(plain + 14 + 2 * segment);
    const first = view.getUint16(plain + 16 + 2 * segments + 2 * segment);
    for (let code = first; code <= last && code < 0xffff; code += 1) letters.add(code);
  }
  return letters;
}
