import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { buildData } from '../scripts/build-data.ts';
import { realEffects } from '../scripts/effects.ts';
import { loadCatalog, readStrings } from '../scripts/load-catalog.ts';
import { auditSite } from '../scripts/audit-site.ts';
import { createMessages } from '../src/format/messages.ts';
import { root } from './measured-run.ts';

/** Seconds that measuring and auditing the whole real catalog take, apart from reading and printing. */
export interface MeasureFigures {
  measured: number;
  audited: number;
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/**
 * Measures every figure, comparison, progress and sentence of a data folder, then audits the folder built from it:
 * what can be worked out of all its files, and what they give away.
 */
export async function measureMeasures(data: string, site: string): Promise<MeasureFigures> {
  const effects = realEffects();
  const catalog = await loadCatalog(effects, join(root, data));
  const strings = await readStrings(effects);
  const languages = catalog.site.languages.map((language) => createMessages(language, strings.get(language.id) ?? {}));
  const measured = await seconds(() => buildData(catalog, languages, '2026-01-01'));
  return { measured, audited: await seconds(() => auditSite(effects, catalog, site)) };
}
