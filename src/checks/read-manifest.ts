import type { Problem } from '../model/problem.ts';
import { releaseManifest, type ReleaseManifest } from '../model/release.ts';
import { unfitSign } from '../model/signs.ts';
import type { Path } from './parse-yaml.ts';
import { readObject, readYaml, type Read } from './read-object.ts';

/**
 * A manifest that is as it should be. It is long and nobody writes it, so it is walked through for the places of its
 * parts only when a fault asks for one. Null where it is not JSON, or not what its schema says.
 */
function readFast(file: string, bytes: Uint8Array): Read<ReleaseManifest> | null {
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Only a sign that no text may hold is written as an escape: the careful reader finds its place.
    if (text.includes('\\u') || unfitSign(text) !== null) return null;
    value = JSON.parse(text);
  } catch {
    // Not JSON, or not UTF-8: the careful reader below says where.
    return null;
  }
  const parsed = releaseManifest.safeParse(value);
  if (!parsed.success) return null;
  // What JSON.parse has read is YAML as well, so the careful reader finds its places.
  const places = () => readYaml(file, bytes).yaml!;
  return {
    file,
    value: parsed.data,
    at: (path: Path) => places().at(path),
    atKey: (path: Path) => places().atKey(path),
  };
}

/** Reads the manifest of a release; `read` is null when it is not what its schema says, and the problems say where. */
export function readManifest(
  file: string,
  bytes: Uint8Array,
): { read: Read<ReleaseManifest> | null; problems: Problem[] } {
  const read = readFast(file, bytes);
  return read === null ? readObject(file, bytes, releaseManifest) : { read, problems: [] };
}
