import { expect, test } from 'vitest';
import { buildData } from '../../scripts/build-data.ts';
import { realEffects } from '../../scripts/effects.ts';
import { interfaceWords } from '../../scripts/interface-words.ts';
import { loadCatalog } from '../../scripts/load-catalog.ts';
import { recompute } from '../../src/measures/recompute.ts';
import { recomputeComparison } from '../../src/measures/recompute-comparison.ts';

const catalog = await loadCatalog(realEffects(), 'data');
const { messages } = await interfaceWords(catalog, 'src/strings', realEffects());
const { indicators } = buildData(catalog, messages, '2026-01-01');

test('every published figure with a numerator and a denominator has its value worked out from them', () => {
  const values = ['share', 'rate', 'quotient'];
  const figures = indicators.flatMap(({ id, indicator, observations }) =>
    observations
      .filter(({ estimate, numerator, denominator }) => estimate !== null && numerator !== null && denominator !== null)
      .map((one) => ({ id, measure: indicator.measure, one, steps: recompute(indicator, one) })),
  );
  // 25,461 of 44,610 when this was written; fewer by far would tell of parts that are no longer published.
  expect(figures.length).toBeGreaterThan(25_000);
  expect([...new Set(figures.map(({ measure }) => measure))].sort()).toEqual([
    ...['amount', 'event-rate', 'share', 'survey-share'],
  ]);
  const without = figures.filter(({ steps }) => !steps.some(({ step, matches }) => values.includes(step) && matches));
  expect(without.slice(0, 5)).toEqual([]);
});

test('every published figure whose parts are published is what its parts make of it', () => {
  const steps = indicators.flatMap(({ id, indicator, observations }) =>
    observations.flatMap((one) => recompute(indicator, one).map((step) => ({ id, one, step }))),
  );
  expect(steps.length).toBeGreaterThan(20_000);
  expect(steps.filter(({ step }) => !step.matches).slice(0, 5)).toEqual([]);
});

test('every published comparison with a reference group is what both sides make of it', () => {
  const steps = indicators.flatMap(({ id, indicator, divisions }) =>
    divisions.flatMap(({ rows, comparison }) => {
      const latest = new Map(rows.map((row) => [row.group, row.latest]));
      return (comparison?.groups ?? []).flatMap((published) =>
        recomputeComparison(indicator, latest.get(published.group)!, latest.get(comparison!.reference)!, published).map(
          (step) => ({ id, published, step }),
        ),
      );
    }),
  );
  expect(new Set(steps.map(({ step }) => step.step)).size).toBe(5);
  expect(steps.length).toBeGreaterThan(500);
  expect(steps.filter(({ step }) => !step.matches).slice(0, 5)).toEqual([]);
});
