import { expect, test } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import { realEffects } from '../../scripts/effects.ts';
import { interfaceWords } from '../../scripts/interface-words.ts';
import { loadCatalog } from '../../scripts/load-catalog.ts';
import { recompute } from '../../src/measures/recompute.ts';

test('every published figure whose parts are published is what its parts make of it', async () => {
  const catalog = await loadCatalog(realEffects(), 'data');
  const { messages } = await interfaceWords(catalog, 'src/strings', realEffects());
  const { indicators } = buildData(catalog, messages, '2026-01-01');
  const steps = indicators.flatMap(({ id, indicator, observations }) =>
    observations.flatMap((one) => recompute(indicator, one).map((step) => ({ id, one, step }))),
  );
  expect(steps.length).toBeGreaterThan(20_000);
  expect(steps.filter(({ step }) => !step.matches).slice(0, 5)).toEqual([]);
});
