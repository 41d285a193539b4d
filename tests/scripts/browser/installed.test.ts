import { expect, test } from 'vitest';
import { candidates, firstExecutable } from '../../../scripts/browser/installed.ts';

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
