import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Division } from '../model/published.ts';
import { recompute, valueStep } from './recompute.ts';
import { recomputeComparison } from './recompute-comparison.ts';
import type { RecomputedStep } from './recomputed-step.ts';

/** What is read of the file of an indicator. */
export interface Parts {
  indicator: Indicator;
  observations: Observation[];
  divisions: Division[];
}

/** The comparison of a figure with its reference; nothing where it is of an older period, or the reference itself. */
function comparisonSteps({ indicator, divisions }: Parts, isShown: (one: Observation) => boolean): RecomputedStep[] {
  for (const { rows, comparison } of divisions) {
    const one = rows.find(({ latest }) => isShown(latest));
    const reference = rows.find(({ group }) => group === comparison?.reference);
    const published = comparison?.groups.find(({ group }) => group === one?.group);
    if (one !== undefined && reference !== undefined && published !== undefined)
      return recomputeComparison(indicator, one.latest, reference.latest, published);
  }
  return [];
}

const isSame = (one: Observation, other: Observation): boolean =>
  (['period', 'geography', 'area', 'dimension', 'group'] as const).every((name) => one[name] === other[name]);

/**
 * All that can be worked out again of a figure: its value, its interval, and its comparison with the reference group.
 * Example: 30 of 120, published as 25 with an interval, beside a reference of 20: value, interval, difference, ratio.
 */
export function figureSteps(parts: Parts, one: Observation): RecomputedStep[] {
  return [...recompute(parts.indicator, one), ...comparisonSteps(parts, (other) => isSame(one, other))];
}

/**
 * Whether anything can be worked out again of a figure: for most the value alone tells, and no interval is computed.
 * Example: 30 of 120 has steps, a percentage without parts, interval and reference has none.
 */
export function hasSteps(parts: Parts, one: Observation): boolean {
  return valueStep(parts.indicator, one).length > 0 || figureSteps(parts, one).length > 0;
}
