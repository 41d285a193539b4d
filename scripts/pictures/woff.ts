import { unzlibSync } from 'fflate';

/** One table of a font: its name and place in the file, packed or not. */
interface Table {
  tag: string;
  checksum: number;
  bytes: Uint8Array;
}

function tablesOf(view: DataView, bytes: Uint8Array): Table[] {
  const count = view.getUint16(12);
  return Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const [offset, packed, full] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const found = bytes.subarray(offset, offset + packed);
    return { tag, checksum: view.getUint32(at + 16), bytes: packed < full ? unzlibSync(found) : found };
  });
}

const padded = (length: number): number => (length + 3) & ~3;

/** How the tables of a plain font are found by halving: the largest power of two in their number. */
function search(count: number): [range: number, selector: number, shift: number] {
  const selector = Math.floor(Math.log2(count));
  const range = 16 * 2 ** selector;
  return [range, selector, count * 16 - range];
}

/**
 * A font as programs that draw pictures read it, from the packed form that the registry has (WOFF 1.0 to OpenType).
 * Throws on what is no such file. Example: the first four bytes of the result are those of `flavor`.
 */
export function woffToFont(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 44 || view.getUint32(0) !== 0x774f4646) throw new Error('this is no WOFF font');
  const tables = tablesOf(view, bytes);
  const size = tables.reduce((sum, one) => sum + padded(one.bytes.length), 12 + 16 * tables.length);
  const font = new Uint8Array(size);
  const out = new DataView(font.buffer);
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, tables.length);
  search(tables.length).forEach((value, index) => out.setUint16(6 + 2 * index, value));
  let offset = 12 + 16 * tables.length;
  tables.forEach(({ tag, checksum, bytes: content }, index) => {
    const at = 12 + 16 * index;
    [...tag].forEach((letter, place) => out.setUint8(at + place, letter.charCodeAt(0)));
    [checksum, offset, content.length].forEach((value, place) => out.setUint32(at + 4 + 4 * place, value));
    font.set(content, offset);
    offset += padded(content.length);
  });
  return font;
}
