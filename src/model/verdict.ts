/** How a level moved between two periods, by its test; the direction of the indicator says which way is better. */
export type LevelChange = 'better' | 'worse' | 'no-clear-change' | 'not-tested';

/** How a gap moved between two periods, by its test. `changed-sides`: the group that was worse off is so no longer. */
export type GapChange = 'narrower' | 'wider' | 'no-clear-change' | 'changed-sides' | 'not-tested';

/**
 * What can be said of a group against its reference, the first that fits (METHOD 9.1). `no-error-stated`: the source
 * gives no error, so that a difference cannot be told from chance. `no-figure`: one side has none.
 */
export type Verdict =
  | 'withheld'
  | 'unreliable'
  | 'no-figure'
  | 'no-error-stated'
  | 'no-ratio'
  | 'higher'
  | 'slightly-higher'
  | 'lower'
  | 'slightly-lower'
  | 'similar'
  | 'no-clear-difference';
