import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildData } from '../../../scripts/build-data.ts';
import { realEffects } from '../../../scripts/effects.ts';
import { loadCatalog } from '../../../scripts/load-catalog.ts';
import { type BundleInput, indicatorBundle } from '../../../scripts/outputs/bundle.ts';
import { filesContext } from '../../../scripts/outputs/bundle-files.ts';
import { labelsOf } from '../../../scripts/outputs/rows.ts';
import { takeAway } from '../../../scripts/take-away.ts';
import { createMessages } from '../../../src/format/messages.ts';

// The invented city Port Verity as something to take away: every figure here is synthetic.

const english: unknown = parse(readFileSync(new URL('../../../src/strings/en.yaml', import.meta.url), 'utf8'));
export const catalog = await loadCatalog(realEffects(), 'tests/cities/port-verity');
export const languages = catalog.site.languages.map((one) => createMessages(one, english));
export const messages = languages[0]!;
export const built = buildData(catalog, languages, '2022-03-01');
export const input: BundleInput = { ...built, labels: labelsOf(built.site), messages };
export const published = built.indicators.find(({ divisions }) => divisions.length > 0)!;
export const bundle = indicatorBundle(input, published);
export const context = filesContext(messages, 'Invented', 'https://port.example', '2022-03-01', '2022-03-02');
export const taken = takeAway(built, languages, catalog);
