import { expect, test, vi } from 'vitest';
import { tryLaunch } from '../../../scripts/browser/launch.ts';

test('where no browser starts the reason is told', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  const { browser, reason } = await tryLaunch();
  vi.unstubAllEnvs();
  expect(browser).toBeNull();
  expect(reason).toContain('/nowhere/chromium');
});
