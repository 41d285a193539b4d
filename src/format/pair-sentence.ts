import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Verdict } from '../model/verdict.ts';
import { pairCaution } from './caution.ts';
import { distanceFigure, formatDistance, formatSignedDistanceInWords } from './distance.ts';
import { type Figure, figureOf } from './figure.ts';
import type { Messages } from './messages.ts';
import { formatRatio, formatRatioLimits } from './ratio.ts';
import { tellApart } from './tell-apart.ts';
import { formatValueInWords } from './value.ts';

/** Two figures with their comparison, as a sentence needs them. */
export interface ToldPair {
  one: Observation;
  other: Observation;
  difference: number;
  differenceLower: number | null;
  differenceUpper: number | null;
  ratio: number | null;
  ratioLower: number | null;
  ratioUpper: number | null;
  verdict: Verdict;
}

/** Of what the sentence speaks, in the language of the page. */
export interface Subject {
  /** "Left high school, Los Angeles County, 2021–2022" */
  subject: string;
  one: string;
  other: string;
  /** Is the ratio of those without? Shares in percent alone. */
  without: boolean;
}

const clear: readonly Verdict[] = ['higher', 'slightly-higher', 'lower', 'slightly-lower'];

function keyOf({ verdict }: ToldPair, kind: 'pair' | 'change'): string {
  if (clear.includes(verdict)) return `${kind}Clear`;
  if (verdict === 'similar') return kind === 'pair' ? 'pairSimilar' : 'changeUnclear';
  return verdict === 'no-ratio' ? 'noRatio' : `${kind}Unclear`;
}

function differenceTexts(told: ToldPair, given: Figure, messages: Messages) {
  const figure = distanceFigure({ lower: told.differenceLower, upper: told.differenceUpper }, given);
  const limit = (value: number | null) => (value === null ? '' : formatDistance(value, figure, messages));
  return {
    difference: formatSignedDistanceInWords(told.difference, figure, messages),
    lower: limit(told.differenceLower),
    upper: limit(told.differenceUpper),
  };
}

/** The two shares of those without, which the ratio is of where having is better (METHOD 4.4). */
function withoutTexts([one, other]: [number, number], without: boolean, print: (value: number) => string) {
  if (!without) return { without: 'no', oneWithout: '', otherWithout: '' };
  return { without: 'yes', oneWithout: print(100 - one), otherWithout: print(100 - other) };
}

function ratioTexts({ ratio, ratioLower: lower, ratioUpper: upper }: ToldPair, messages: Messages) {
  return {
    ratio: ratio === null ? '' : formatRatio(ratio, messages, { lower, upper }),
    limits: formatRatioLimits(lower, upper, messages),
  };
}

/**
 * What two figures say of each other (METHOD 9.2), with intervals and, where there is no clear difference, that this is
 * no proof of none. `pair`: two groups in one period; `change`: one group in two periods, the later first. That a figure is to
 * be used with caution is part of the sentence: whoever copies it copies that.
 */
export function pairSentence(
  indicator: Indicator,
  told: ToldPair,
  about: Subject,
  kind: 'pair' | 'change',
  messages: Messages,
): string {
  const [one, other] = [told.one.estimate ?? 0, told.other.estimate ?? 0];
  const figure = tellApart(one, other, figureOf(indicator, told.one));
  const value = (estimate: number) => formatValueInWords(estimate, figure, messages);
  const said = messages.say(`pairs.${keyOf(told, kind)}`, {
    subject: about.subject,
    one: value(one),
    oneName: about.one,
    other: value(other),
    otherName: about.other,
    ...ratioTexts(told, messages),
    ...withoutTexts([one, other], about.without, value),
    ...differenceTexts(told, figure, messages),
  });
  const caution = pairCaution([told.one, told.other], about, messages);
  return caution === null ? said : `${said} ${caution}`;
}
