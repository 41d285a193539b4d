import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import type * as Frozen from '../../../src/published/frozen-picture.ts';
import type * as Read from '../../../src/published/read.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let frozen: typeof Frozen;
let read: typeof Read;

beforeAll(async () => {
  await publishVerity('frozen-picture');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  frozen = await import('../../../src/published/frozen-picture.ts');
  read = await import('../../../src/published/read.ts');
  page = pageContext('en', '/');
});

test('a frozen picture is drawn from the release alone, and names it', () => {
  const release = '2022-03-01';
  const entry = read.readManifest(release).indicators.find(({ id }) => id === 'safe-water')!;
  const svg = frozen.frozenPicture(page, entry, release)!;
  for (const text of ['release 2022-03-01', `/r/${release}/safe-water/`, entry.texts['en']!.title])
    expect(svg).toContain(text);
});

test('a release without figures of the city as a whole has no picture', () => {
  const release = '2022-03-01';
  const entry = read.readManifest(release).indicators.find(({ id }) => id === 'quays-not-clean')!;
  expect(frozen.frozenPicture(page, { ...entry, latestPeriod: '1900' }, release)).toBeNull();
});
