import type { ReleaseManifest } from '../../src/model/release.ts';
import { toChecksums } from './checksums.ts';

/** A release as files: its manifest, the tables given, and the checksums of all of these. Example: `rent.csv`. */
export function releaseFiles(
  manifest: ReleaseManifest,
  tables: Iterable<readonly [string, string]>,
): Map<string, string> {
  const files = new Map([['manifest.json', `${JSON.stringify(manifest, null, 1)}\n`]]);
  for (const [indicator, text] of tables) files.set(`${indicator}.csv`, text);
  return files.set('SHA256SUMS', toChecksums(files));
}
