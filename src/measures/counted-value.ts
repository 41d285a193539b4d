/** What a table row counts, and what it is set against. Null where the source gives nothing. */
export interface Counted {
  estimate: number | null;
  numerator: number | null;
  denominator: number | null;
}

function quotient(counted: Counted, times: number): number | null {
  const { numerator, denominator } = counted;
  return numerator === null || denominator === null || denominator <= 0 ? null : (times * numerator) / denominator;
}

/** The published estimate, or the quotient of the two counts in percent. Example: 345 of 1,000 is 34.5. */
export function shareValue(counted: Counted): number | null {
  return counted.estimate ?? quotient(counted, 100);
}

/** The published estimate, or numerator by denominator: dollars by firm. Example: 9,000 by 3 is 3,000. */
export function amountValue(counted: Counted): number | null {
  return counted.estimate ?? quotient(counted, 1);
}

/** Events over a population, times `per` (METHOD 3.2). Example: 18 events of 9,000 residents, per 1,000, is 2. */
export function rateValue(counted: Counted, per: number): number | null {
  return quotient(counted, per);
}

/** A group's share of outcomes by its share of a benchmark (METHOD 4.3). Example: 30 by 20 is 1.5. */
export function representationValue(share: number | null, benchmark: number | null): number | null {
  return quotient({ estimate: null, numerator: share, denominator: benchmark }, 1);
}
