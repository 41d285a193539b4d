import { expect, test } from 'vitest';
import { missingLibraries, registryBrowser } from './find.ts';
import { candidates, firstExecutable } from './installed.ts';

test('names the libraries that ldd does not find', () => {
  const output = '\tlibc.so.6 => /lib/libc.so.6 (0x00)\n\tlibnss3.so => not found\n\tlibnspr4.so => not found\n';
  expect(missingLibraries(output)).toEqual(['libnss3.so', 'libnspr4.so']);
});

test('looks for the usual commands on the PATH of Linux', () => {
  expect(candidates('linux', '/one:/two').slice(0, 2)).toEqual(['/one/chromium', '/two/chromium']);
});

test('looks in the applications folder on macOS and nowhere on an unknown system', () => {
  expect(candidates('darwin', '')[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(candidates('aix', '')).toEqual([]);
});

test('takes the first path that can be executed', async () => {
  expect(await firstExecutable(['/nowhere/chromium', process.execPath])).toBe(process.execPath);
  expect(await firstExecutable(['/nowhere/chromium'])).toBeNull();
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'unpacks the browser of the registry and it says its version',
  async () => {
    expect((await registryBrowser()).version).toMatch(/^Chromium 153\./);
  },
  60_000,
);
