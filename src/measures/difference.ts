/**
 * Group minus everyone, in the unit of both (points for percent; METHOD 4.1 without the test); null when either side
 * has no value. Computed from unrounded values. Example: `difference(24.6, 16.7)` is 7.9.
 */
export function difference(group: number | null, reference: number | null): number | null {
  if (group === null || reference === null) return null;
  // Twelve significant digits: 24.6 - 16.7 is 7.9 and not 7.900000000000002, and no digit that was measured is lost.
  return Number((group - reference).toPrecision(12));
}
