import { recompute, type RecomputedStep } from '../measures/recompute.ts';
import type { Indicator } from '../model/indicator.ts';
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

/**
 * A figure worked out again in the browser, each step in words. A figure without published parts has one line that says so.
 * Example: `30 of 120 is 25 percent. Published: 25. They match.`
 */
export function toldSteps(indicator: Indicator, one: Observation, words: StepWords, locale: string): ToldStep[] {
  const steps = recompute(indicator, one);
  if (steps.length === 0) return [{ text: words['none'] ?? '', matches: true }];
  return steps.map((step) => toldStep(step, words, locale));
}
