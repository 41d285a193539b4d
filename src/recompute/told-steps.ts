import { recompute } from '../measures/recompute.ts';
import { recomputeComparison } from '../measures/recompute-comparison.ts';
import type { RecomputedStep } from '../measures/recomputed-step.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Division } from '../model/published.ts';

/** One step in words, and whether it gives what is published. */
export interface ToldStep {
  text: string;
  matches: boolean;
}

/** Words of the steps by name, with `{0}`, `{1}` … where their numbers go. */
export type StepWords = Readonly<Record<string, string>>;

const fill = (pattern: string, values: readonly string[]): string =>
  pattern.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');

function toldStep({ step, inputs, results, published, matches }: RecomputedStep, words: StepWords, locale: string) {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 10 });
  const range = (some: readonly number[]): string => some.map((one) => format.format(one)).join(' – ');
  const told = fill(words[step] ?? '', [...inputs.map((one) => format.format(one)), range(results)]);
  const verdict = fill(words[matches ? 'matches' : 'differs'] ?? '', [range(published)]);
  return { text: `${told} ${verdict}`, matches };
}

/** What is read of the file of an indicator. */
export interface Parts {
  indicator: Indicator;
  observations: Observation[];
  divisions: Division[];
}

/** Is this the figure that is worked out again? */
export type IsShown = (one: Observation) => boolean;

/** The comparison of a figure with its reference; nothing where it is of an older period, or the reference itself. */
function comparisonSteps({ indicator, divisions }: Parts, isShown: IsShown): RecomputedStep[] {
  for (const { rows, comparison } of divisions) {
    const one = rows.find(({ latest }) => isShown(latest));
    const reference = rows.find(({ group }) => group === comparison?.reference);
    const published = comparison?.groups.find(({ group }) => group === one?.group);
    if (one !== undefined && reference !== undefined && published !== undefined)
      return recomputeComparison(indicator, one.latest, reference.latest, published);
  }
  return [];
}

/**
 * A figure worked out again in the browser, each step in words: its value, its interval, and its comparison with the
 * reference group. A figure with none of these has one line that says so. Throws where the file has no such figure.
 * Example: `30 of 120 is 25 percent. Published: 25. They match.`
 */
export function toldSteps(parts: Parts, isShown: IsShown, words: StepWords, locale: string): ToldStep[] {
  const one = parts.observations.find(isShown);
  if (one === undefined) throw new Error('the file of the indicator has no such figure');
  const steps = [...recompute(parts.indicator, one), ...comparisonSteps(parts, isShown)];
  if (steps.length === 0) return [{ text: words['none'] ?? '', matches: true }];
  return steps.map((step) => toldStep(step, words, locale));
}
