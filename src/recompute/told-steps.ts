import { figureSteps, type Parts } from '../measures/figure-steps.ts';
import type { RecomputedStep } from '../measures/recomputed-step.ts';
import type { Observation } from '../model/observation.ts';

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

export type { Parts };

/** Is this the figure that is worked out again? */
export type IsShown = (one: Observation) => boolean;

/**
 * A figure worked out again in the browser, each step in words: its value, its interval, and its comparison with the
 * reference group. Where there is no figure, or none of its parts, one line says so. Throws where the file has no such figure.
 * Example: `30 of 120 is 25 percent. Published: 25. They match.`
 */
export function toldSteps(parts: Parts, isShown: IsShown, words: StepWords, locale: string): ToldStep[] {
  const one = parts.observations.find(isShown);
  if (one === undefined) throw new Error('the file of the indicator has no such figure');
  const steps = figureSteps(parts, one);
  if (steps.length === 0) return [{ text: words[one.estimate === null ? 'noValue' : 'none'] ?? '', matches: true }];
  return steps.map((step) => toldStep(step, words, locale));
}
