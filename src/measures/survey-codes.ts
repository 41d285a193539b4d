/** What the Census Bureau's margin says besides a number: nothing, or that the estimate is controlled. */
const controlled = -555555555;

/** Estimates at or below this are codes for "no value": too few cases, an open interval, not applicable. */
const noValue = -111111111;

/**
 * The margin of an estimate with the Bureau's codes taken out (METHOD 3.4): -555555555 is a controlled estimate without
 * sampling error, margin 0; any other negative margin, and any estimate that is a code, has no value and is null.
 * Example: 31,000 with -555555555 has 0; 31,000 with -222222222 has null.
 */
export function marginOf(estimate: number | null, margin: number | null): number | null {
  if (estimate === null || margin === null || estimate <= noValue) return null;
  if (margin === controlled) return 0;
  return margin < 0 ? null : margin;
}
