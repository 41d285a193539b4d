import { expect, test } from 'vitest';
import { releaseFiles } from '../../../scripts/outputs/release-files.ts';
import { releaseManifest } from '../../../src/model/release.ts';

const manifest = { id: '2022-03-01', date: '2022-03-01', previous: null, indicators: [] };

test('manifest, tables and the checksums of both', () => {
  const files = releaseFiles(manifest, [['oars', 'a,b\n']]);
  expect([...files.keys()]).toEqual(['manifest.json', 'oars.csv', 'SHA256SUMS']);
  expect(releaseManifest.parse(JSON.parse(files.get('manifest.json')!))).toEqual(manifest);
  expect(files.get('SHA256SUMS')!.match(/^[0-9a-f]{64} {2}\S+$/gm)).toHaveLength(2);
});
