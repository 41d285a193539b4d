import { expect, test } from 'vitest';
import { missingLibraries, registryBrowser } from '../../../scripts/browser/find.ts';

test('names the libraries that ldd does not find', () => {
  const output = '\tlibc.so.6 => /lib/libc.so.6 (0x00)\n\tlibnss3.so => not found\n\tlibnspr4.so => not found\n';
  expect(missingLibraries(output)).toEqual(['libnss3.so', 'libnspr4.so']);
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'unpacks the browser of the registry and it says its version',
  async () => {
    expect((await registryBrowser()).version).toMatch(/^Chromium 153\./);
  },
  60_000,
);
