/** An estimate made of others, with its margin of error at the same level as theirs. */
export interface Derived {
  estimate: number;
  margin: number;
}

/**
 * Sum of estimates: root of the sum of squared margins; of the estimates of 0 only the largest margin counts, once
 * (ACS handbook ch. 8; METHOD 3.4). Example: 703 +/- 160, 0 +/- 11, 0 +/- 14 and 58 +/- 37 are 761 +/- 164.8.
 */
export function sumWithMargin(parts: readonly Derived[]): Derived {
  const zeros = parts.filter(({ estimate }) => estimate === 0).map(({ margin }) => margin);
  const others = parts.filter(({ estimate }) => estimate !== 0).map(({ margin }) => margin);
  const estimate = parts.reduce((total, part) => total + part.estimate, 0);
  return { estimate, margin: Math.hypot(...others, ...(zeros.length === 0 ? [] : [Math.max(...zeros)])) };
}

/**
 * Ratio X/Y of two estimates, X not inside Y: sqrt(MX^2 + R^2 MY^2)/Y (METHOD 3.4). Null for a Y of 0.
 * Example: 2,210 +/- 305 over 9,040 +/- 480 is 0.2445 +/- 0.0361.
 */
export function ratioWithMargin(numerator: Derived, denominator: Derived): Derived | null {
  if (denominator.estimate === 0) return null;
  const ratio = numerator.estimate / denominator.estimate;
  return { estimate: ratio, margin: Math.hypot(numerator.margin, ratio * denominator.margin) / denominator.estimate };
}

/**
 * What stands under the root counts as 0 up to this part of its first term. The two terms of equal relative errors differ
 * by a few roundings (each 1e-16 of them); a difference that is true, of margins with up to six digits, is a million
 * times this.
 */
const roundingError = 1e-12;

/**
 * Proportion X/Y of two estimates, X inside Y: the minus formula; where what stands under its root is 0 or less, the
 * ratio formula, as the Bureau advises (METHOD 3.4). Null for a Y of 0.
 * Example: 2,210 +/- 305 of 9,040 +/- 480 is 0.2445 +/- 0.0311; 880 +/- 100 of 900 +/- 150 is 0.978 +/- 0.197.
 */
export function proportionWithMargin(numerator: Derived, denominator: Derived): Derived | null {
  if (denominator.estimate === 0) return null;
  const share = numerator.estimate / denominator.estimate;
  const first = numerator.margin ** 2;
  const inside = first - (share * denominator.margin) ** 2;
  if (inside <= roundingError * first) return ratioWithMargin(numerator, denominator);
  return { estimate: share, margin: Math.sqrt(inside) / denominator.estimate };
}

/** An estimate of which the value or the margin may not be known. */
export type Unsure = { [Field in keyof Derived]: number | null };

/**
 * A proportion of two estimates in percent. Null for a whole of 0, and where a value or a margin is not known: a share of
 * a survey without a margin would pass for exact. Example: 70 +/- 20 of 300 +/- 25 is 23.3 +/- 6.4.
 */
export function percentWithMargin(part: Unsure, whole: Unsure): Derived | null {
  if (!isKnown(part) || !isKnown(whole)) return null;
  const share = proportionWithMargin(part, whole);
  return share && { estimate: share.estimate * 100, margin: share.margin * 100 };
}

const isKnown = (one: Unsure): one is Derived => one.estimate !== null && one.margin !== null;

/**
 * Product of two estimates: sqrt(A^2 MB^2 + B^2 MA^2) (METHOD 3.4).
 * Example: 48,100 +/- 1,750 times 0.412 +/- 0.022 is 19,817 +/- 1,280.
 */
export function productWithMargin(a: Derived, b: Derived): Derived {
  return { estimate: a.estimate * b.estimate, margin: Math.hypot(a.estimate * b.margin, b.estimate * a.margin) };
}

/**
 * Percent change from old to new: 100 (new/old - 1), with 100 times the margin of the ratio (METHOD 3.4). Null for an
 * old of 0. Example: 5,150 +/- 420 to 4,720 +/- 390 is -8.35 +/- 10.64.
 */
export function percentChangeWithMargin(old: Derived, current: Derived): Derived | null {
  const ratio = ratioWithMargin(current, old);
  return ratio && { estimate: 100 * (ratio.estimate - 1), margin: 100 * ratio.margin };
}
