/** The lowest and highest need of a place over all weightings, and how many places it moves up or down at most. */
export interface NeedRange {
  lowest: number;
  highest: number;
  up: number;
  down: number;
}

/** Needs are sums of products: nearer than this they are the same. */
const same = 1e-12;

/** How many places have more need than this one: 0 for the most. Equal needs count as the same place. */
const above = (needs: readonly (number | null)[], at: number): number =>
  needs.filter((need) => need !== null && need > needs[at]! + same).length;

/**
 * Between which limits the need of each place lies, and how far its place in the order moves, over all weightings; the first
 * one is as given. Only places that have a need as given are looked at; null for the others.
 * Example: needs 0.2, 0.5 as given and 0.6, 0.5 otherwise: the first moves up by one, the second down by one.
 */
export function needRanges(byWeighting: readonly (readonly (number | null)[])[]): (NeedRange | null)[] {
  const [given = [], ...others] = byWeighting;
  // Where an indicator is left out more places have a need: only those that always have one are compared.
  const compared = byWeighting.map((needs) => needs.map((need, at) => (given[at] === null ? null : need)));
  return given.map((need, at) => {
    if (need === null) return null;
    const all = compared.map((needs) => needs[at]!);
    const moves = others.map((_, index) => above(given, at) - above(compared[index + 1]!, at));
    return {
      lowest: Math.min(...all),
      highest: Math.max(...all),
      up: Math.max(0, ...moves),
      down: Math.max(0, ...moves.map((move) => -move)),
    };
  });
}

/** How money and need go together over pairs of places. */
export interface Pattern {
  pairs: number;
  /** Pairs in which the place with higher need has more money per resident; then those in which it has less. */
  more: number;
  less: number;
  /** Pairs with the same need or the same money. */
  same: number;
  verdict: 'toward' | 'away' | 'unclear';
}

/**
 * Counts pairs of places (concordant and discordant, as Kendall 1938, Biometrika 30:81). `toward` where at least `part` of
 * the pairs that differ have more money where need is higher, `away` where as many have less, otherwise `unclear`.
 * Places without a need or without money per resident take no part. Example: needs 0.1, 0.5, 0.9 with 1, 2, 3 dollars: 3 of 3.
 */
export function moneyPattern(
  needs: readonly (number | null)[],
  money: readonly (number | null)[],
  part: number,
): Pattern {
  const known = needs.flatMap((need, at) => {
    const dollars = money[at] ?? null;
    return need === null || dollars === null ? [] : [{ need, dollars }];
  });
  const found = { pairs: 0, more: 0, less: 0, same: 0 };
  known.forEach((one, at) => {
    for (const other of known.slice(at + 1)) {
      const apart = Math.abs(one.need - other.need) < same ? 0 : Math.sign(one.need - other.need);
      const sign = apart * Math.sign(one.dollars - other.dollars);
      found.pairs += 1;
      found[sign > 0 ? 'more' : sign < 0 ? 'less' : 'same'] += 1;
    }
  });
  const differ = found.more + found.less;
  const reaches = (count: number): boolean => differ > 0 && count / differ >= part;
  return { ...found, verdict: reaches(found.more) ? 'toward' : reaches(found.less) ? 'away' : 'unclear' };
}
