import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launch } from '../../scripts/browser/launch.ts';

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

export interface Tools {
  /** Runs `work` in a new tab with an empty cache, and closes it. */
  withTab<T>(options: Options, work: (tab: Tab, context: BrowserContext) => Promise<T>): Promise<T>;
  /** The full address of a path of the site. */
  at(path: string): string;
}

/** A block of tests in a browser; all of them are skipped, and counted so, where none starts. */
export function inBrowser(title: string, tests: (tools: Tools) => void): void {
  describe.skipIf(inject('browserMissing') !== '')(title, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await launch(await findBrowser());
    });
    afterAll(() => browser?.close());
    tests({
      at: (path) => inject('origin') + path,
      async withTab(options, work) {
        if (browser === null) throw new Error('the browser was not started');
        const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
        try {
          return await work(await context.newPage(), context);
        } finally {
          await context.close();
        }
      },
    });
  });
}
