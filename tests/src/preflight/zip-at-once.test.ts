import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipAtOnce } from '../../../src/preflight/zip-at-once.ts';

test('large files are packed without a worker and come out as they went in', async () => {
  const large = new Uint8Array(400_000).fill(65);
  const archive = new Uint8Array(await zipAtOnce({ 'a.xml': large }));
  expect(unzipSync(archive)['a.xml']).toEqual(large);
});
