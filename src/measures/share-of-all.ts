import { percentWithMargin, type Unsure } from './derived-margins.ts';
import { representationValue, shareValue } from './counted-value.ts';

/**
 * A group's share of everyone in percent, of two counts of one survey. It has a margin where both counts have one
 * (a proportion, METHOD 3.4); without a margin of both it has none. Null for a count that is not known, and for a whole
 * of 0. Example: 70 +/- 20 of 300 +/- 25 is 23.3 +/- 6.4; 70 of 300 is 23.3 without a margin.
 */
export function shareOfAll(part: Unsure, whole: Unsure): Unsure {
  const share = percentWithMargin(part, whole);
  if (share !== null) return share;
  const counted = { estimate: null, numerator: part.estimate, denominator: whole.estimate };
  return { estimate: shareValue(counted), margin: null };
}

/**
 * Representation by counts: a share of everyone over the share of the same group in a benchmark that is taken as fixed
 * (METHOD 4.3); its margin is the margin of the share over the benchmark. Example: 20 of 100 firms, where the group is
 * 40 of 100 residents, is 0.5; with margins of 4 and 0 it is 0.5 +/- 0.1.
 */
export function representedShare(share: Unsure, residents: { group: number | null; all: number | null }): Unsure {
  const benchmark = shareValue({ estimate: null, numerator: residents.group, denominator: residents.all });
  return {
    estimate: representationValue(share.estimate, benchmark),
    margin: representationValue(share.margin, benchmark),
  };
}
