import type { Browser as Playwright } from 'playwright-core';
import { type Browser, findBrowser } from './find.ts';

/** Own arguments, not the package's: those turn web security off, which is what some of the tests are about. */
const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--font-render-hinting=none',
];

/**
 * Starts the found browser with a new, empty profile (playwright makes one for each launch). What drives it is a tool of
 * development, and loaded when asked for.
 */
export async function launch(browser: Browser): Promise<Playwright> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: browser.executable,
    args: browserArguments,
    env: { ...process.env, ...browser.environment } as Record<string, string>,
  });
}

/** A started browser, or the reason why none starts. Example: `const { browser, reason } = await tryLaunch()`. */
export async function tryLaunch(): Promise<{ browser: Playwright | null; reason: string }> {
  try {
    return { browser: await launch(await findBrowser()), reason: '' };
  } catch (cause) {
    return { browser: null, reason: cause instanceof Error ? cause.message : String(cause) };
  }
}
