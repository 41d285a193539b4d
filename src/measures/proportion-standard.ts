import type { Interval } from './interval.ts';

/** Which rule of the standard decided. `n-below-30`: fewer than 30 counted, or as good as fewer. */
export type ProportionRule = 'n-below-30' | 'absolute-width' | 'relative-width' | 'ok';

/** What the standard says of a share: shown or not, by which rule, and what a reader must be told with it. */
export interface ProportionStandard {
  present: boolean;
  rule: ProportionRule;
  flags: ('zero-or-all' | 'complement-unreliable' | 'review-degrees-of-freedom')[];
}

/** A share as the standard looks at it: p and its 95 % limits from 0 to 1, n counted, and as good as how many. */
export interface JudgedShare extends Interval {
  p: number;
  n: number;
  effectiveSize: number;
  degreesOfFreedom?: number | null;
}

function ruleOf({ p, n, effectiveSize }: JudgedShare, width: number): [boolean, ProportionRule] {
  if (n < 30 || effectiveSize < 30) return [false, 'n-below-30'];
  if (width >= 0.3) return [false, 'absolute-width'];
  return width <= 0.05 || width / p <= 1.3 ? [true, 'ok'] : [false, 'relative-width'];
}

/**
 * NCHS presentation standard for proportions (Vital and Health Statistics 2/175; METHOD 5.1), rule by rule: n and its
 * effective size at least 30; a width of 0.30 or more is not shown; of 0.05 or less is; else width / p at most 130 %.
 * The width counts as 0 when nobody or everybody has it. Example: 5 of 90 with 0.0183 to 0.1249 is not shown, by
 * `relative-width`.
 */
export function proportionStandard(share: JudgedShare): ProportionStandard {
  const { p, lower, upper, degreesOfFreedom = null } = share;
  const extreme = p === 0 || p === 1;
  const width = extreme ? 0 : upper - lower;
  const [present, rule] = ruleOf(share, width);
  const flags: ProportionStandard['flags'] = [];
  if (present && extreme) flags.push('zero-or-all');
  if (present && !extreme && width > 0.05 && width / (1 - p) > 1.3) flags.push('complement-unreliable');
  if (degreesOfFreedom !== null && degreesOfFreedom < 8) flags.push('review-degrees-of-freedom');
  return { present, rule, flags };
}
