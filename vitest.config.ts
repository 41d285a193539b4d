import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// What takes minutes begins first: begun last, it would run on while the other worker has nothing left to do.
const longest = ['opened', 'layout', 'rebuilt', 'each-page', 'catalog/refresh', 'portal-sources', 'bad-input'];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
  return at < 0 ? longest.length : at;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

// Two projects: `unit` needs nothing but the sources; `site` needs a build in dist/ and, for a part of it, a browser.
// Neither opens a connection beyond this machine: `loopback-only` refuses it.
// Chromium works beside the tests it serves: more than two workers on two cores would only wait for each other.
export default defineConfig({
  test: {
    chaiConfig: { truncateThreshold: 0 },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          environment: 'node',
          setupFiles: ['scripts/loopback-only.mjs'],
          // Tests share no state, so files share a worker and what it has loaded: a sixth of the time.
          isolate: false,
          // Generous, for a machine that does other things as well: what hangs is still found.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['scripts/loopback-only.mjs'],
          globalSetup: ['tests/site/setup.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A busy machine answers late: what is awaited of a page is given as long as a reader would give it.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
