import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { tryLaunch } from '../../scripts/browser/launch.ts';
import { dist } from './pages.ts';
import { serve } from './server.ts';
import { shout } from './shout.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    origin: string;
    /** Why no browser starts; empty when one does. */
    browserMissing: string;
  }
}

/** Serves the build for all files of the suite, and finds out once whether a browser starts. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('there is no build in dist/: run `npm run build` first');
  const { browser, reason } = await tryLaunch();
  await browser?.close();
  if (browser === null && process.env['CI'] === 'true') throw new Error(`no browser starts: ${reason}`);
  if (browser === null) shout('NO BROWSER: the built pages are NOT tested in one, and count as skipped.', reason);
  const { origin, server } = await serve(dist);
  project.provide('origin', origin);
  project.provide('browserMissing', browser === null ? reason : '');
  return () => new Promise((done) => server.close(() => done()));
}
