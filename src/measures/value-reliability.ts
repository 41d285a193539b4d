import type { Measure } from '../model/measure.ts';
import type { Reliability } from '../model/status.ts';
import { standardErrorOfLimits } from './margin-of-error.ts';
import { judgeEvents } from './rate-reliability.ts';
import { effectiveSampleSize, type Judgement, judgeShare } from './share-reliability.ts';
import type { RestedInterval } from './value-interval.ts';
import { judgeVariation } from './variation-reliability.ts';

/** A value with what its reliability can be read from. */
export interface ReliabilityBasis {
  measure: Measure;
  estimate: number;
  numerator: number | null;
  denominator: number | null;
  interval: RestedInterval | null;
  /** The publisher's own grade, null where it gives none. */
  grade: Reliability | null;
}

const strictness: readonly Judgement[] = ['good', 'caution', 'unreliable'];

/** The stricter of two judgements. */
function stricter(a: Judgement, b: Judgement): Judgement {
  return strictness.indexOf(a) >= strictness.indexOf(b) ? a : b;
}

/** A share in percent with its limits: counted persons give n, a survey its effective sample size. */
function shareJudgement({ estimate, denominator, interval }: ReliabilityBasis): Judgement | null {
  if (interval === null) return null;
  const p = estimate / 100;
  const limits = { lower: interval.lower / 100, upper: interval.upper / 100 };
  if (interval.intervalFrom === 'counts') return judgeShare(p, limits, denominator ?? 0);
  const size = effectiveSampleSize(p, standardErrorOfLimits(limits));
  return size === null ? null : judgeShare(p, limits, size);
}

function ruleJudgement(basis: ReliabilityBasis): Judgement | null {
  const { measure, interval, numerator, estimate } = basis;
  if (measure === 'share' || measure === 'survey-share') return shareJudgement(basis);
  if (measure === 'event-rate' && interval?.intervalFrom === 'counts') return judgeEvents(numerator ?? 0);
  if (interval === null || (measure === 'representation' && interval.intervalFrom !== 'published-margin')) return null;
  return judgeVariation(estimate, standardErrorOfLimits(interval));
}

/**
 * How sure a value is: the stricter of the publisher's grade and the rules of METHOD 5, as far as counts or limits
 * allow them. Null where neither says anything: an error that nobody states is not a small one.
 * Example: a rate of 12 events graded good by its publisher is for caution.
 */
export function judgeValue(basis: ReliabilityBasis): Judgement | null {
  const rule = ruleJudgement(basis);
  if (rule === null || basis.grade === null) return rule ?? basis.grade;
  return stricter(rule, basis.grade);
}
