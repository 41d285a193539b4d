import type { Problem } from '../model/problem.ts';
import { releaseManifest, type ReleaseManifest } from '../model/release.ts';
import { readObject, type Read } from './read-object.ts';

/** A manifest that is as it should be, without walking through it for places: it is long, and nobody writes it. */
function readFast(file: string, bytes: Uint8Array): Read<ReleaseManifest> | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not JSON, or not UTF-8: the careful reader below says where.
    return null;
  }
  const parsed = releaseManifest.safeParse(value);
  const nowhere = () => ({ line: 1, column: 1 });
  return parsed.success ? { file, value: parsed.data, at: nowhere, atKey: nowhere } : null;
}

/** Reads the manifest of a release; `read` is null when it is not what its schema says, and the problems say where. */
export function readManifest(
  file: string,
  bytes: Uint8Array,
): { read: Read<ReleaseManifest> | null; problems: Problem[] } {
  const read = readFast(file, bytes);
  return read === null ? readObject(file, bytes, releaseManifest) : { read, problems: [] };
}
