import { zipSync, type Zippable } from 'fflate';

/** A zip keeps a local time without its zone: this one reads the same on every machine. */
export const noTime = new Date(1980, 0, 1);

/** Files by path as one ZIP. The same files give the same bytes, whenever and wherever it is made. */
export function toArchive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? encoder.encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: noTime, level: 3 });
}
