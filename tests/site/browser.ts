import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launch } from '../../scripts/browser/launch.ts';

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

export interface Tools {
  /** Runs `work` in a new tab with an empty cache, and closes it. */
  withTab<T>(options: Options, work: (tab: Tab, context: BrowserContext) => Promise<T>): Promise<T>;
  /** A new tab with an empty cache, for several tests in a row; its context is to be closed by whoever asked for it. */
  openTab(options: Options): Promise<Tab>;
  /** Runs `work` in the one tab of the block, which keeps what it has loaded: for what only looks at pages, in half the time. */
  inOneTab<T>(work: (tab: Tab) => Promise<T>): Promise<T>;
  /** The full address of a path of the site. */
  at(path: string): string;
}

/** A block of tests in a browser; all of them are skipped, and counted so, where none starts. */
export function inBrowser(title: string, tests: (tools: Tools) => void): void {
  describe.skipIf(inject('browserMissing') !== '')(title, () => {
    let browser: Browser | null = null;
    let only: Promise<Tab> | null = null;
    beforeAll(async () => {
      browser = await launch(await findBrowser());
    });
    afterAll(() => browser?.close());
    const newContext = async (options: Options): Promise<BrowserContext> => {
      if (browser === null) throw new Error('the browser was not started');
      return browser.newContext({ reducedMotion: 'reduce', ...options });
    };
    tests({
      at: (path) => inject('origin') + path,
      openTab: async (options) => (await newContext(options)).newPage(),
      async inOneTab(work) {
        only ??= newContext({ viewport: { width: 1280, height: 900 } }).then((context) => context.newPage());
        return work(await only);
      },
      async withTab(options, work) {
        const context = await newContext(options);
        try {
          return await work(await context.newPage(), context);
        } finally {
          await context.close();
        }
      },
    });
  });
}
