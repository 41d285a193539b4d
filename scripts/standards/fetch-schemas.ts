import { sha256, type Effects } from '../effects.ts';
import type { Client } from '../fetchers/client.ts';
import type { Standard } from './declared.ts';
import { soundSchema } from './sound-schema.ts';

/** The longest schema we know is 0.2 MB. */
const largest = 2_000_000;

/**
 * Brings the schemas of a standard into a folder, all of them or none: the old ones stand until each has come, is
 * whole, and is the one that is declared. Gives a line for each with its bytes and SHA-256. Throws what was wrong.
 */
export async function fetchSchemas(
  ask: Client,
  effects: Effects,
  standard: Standard,
  folder: string,
): Promise<string[]> {
  const texts: [string, string][] = [];
  for (const declared of standard.schemas) {
    const address = `${standard.base}${declared.file}`;
    const text = await textAt(ask, address);
    soundSchema(standard, declared, text);
    texts.push([declared.file, text]);
  }
  for (const [file, text] of texts) await effects.writeFile(`${folder}/${file}`, text);
  return texts.map(
    ([file, text]) => `${standard.id}/${file}  ${Buffer.byteLength(text)} bytes  sha256 ${sha256(text)}`,
  );
}

async function textAt(ask: Client, address: string): Promise<string> {
  if (!address.startsWith('https://')) throw new RangeError(`${address}: only what comes by https is taken`);
  let pieces: Uint8Array[] = [];
  const save = async (coming: AsyncIterable<Uint8Array>): Promise<void> => {
    pieces = [];
    let size = 0;
    for await (const piece of coming) {
      size += piece.length;
      if (size > largest) throw new RangeError(`is larger than ${largest / 1e6} MB, and so no schema that we know`);
      pieces.push(piece);
    }
  };
  await ask({ address, save }, (page) => page);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
}
