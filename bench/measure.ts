import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { buildData } from '../scripts/build-data.ts';
import { realEffects } from '../scripts/effects.ts';
import { loadCatalog, readStrings } from '../scripts/load-catalog.ts';
import { attackersView } from '../scripts/steps/attackers-view.ts';
import { createMessages } from '../src/format/messages.ts';
import { root } from './build.ts';

/** Seconds that measuring and auditing the whole real catalog take, apart from reading and printing. */
export interface MeasureFigures {
  measured: number;
  audited: number;
}

function seconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Measures every figure, comparison, progress and sentence of a data folder, then audits its withheld counts. */
export async function measureMeasures(data: string): Promise<MeasureFigures> {
  const effects = realEffects();
  const catalog = await loadCatalog(effects, join(root, data));
  const strings = await readStrings(effects);
  const languages = catalog.site.languages.map((language) => createMessages(language, strings.get(language.id) ?? {}));
  const measured = seconds(() => buildData(catalog, languages, '2026-01-01'));
  return { measured, audited: seconds(() => attackersView(catalog)) };
}
