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
