import { expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { cachedSchemas, checkSite } from '../../scripts/standards/check-site.ts';
import { standards } from '../../scripts/standards/declared.ts';
import { dist } from './pages.ts';
import { shout } from './shout.ts';

// The published schemas are fetched only when somebody asks: what is not there cannot be held against the files.

const effects = realEffects();
const cache = '.cache';
const absent: string[] = [];
for (const standard of standards)
  if ((await cachedSchemas(effects, cache, standard)) === null) absent.push(standard.title);
if (absent.length > 0)
  shout(
    `NO SCHEMAS: what is built is NOT validated against ${absent.join(', ')}, and counts as skipped.`,
    'npm run standards fetches what these standards publish, and checks.',
  );

const reports = await checkSite(effects, dist, cache);
for (const { standard, checked } of reports)
  test.skipIf(checked === null)(`every description keeps to the schema that ${standard.title} publishes`, () => {
    expect(checked?.files).toBeGreaterThan(0);
    expect(checked?.faults).toEqual([]);
  });
