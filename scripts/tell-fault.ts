import { ProblemsFound } from './load-catalog.ts';
import type { Effects } from './effects.ts';

/**
 * Tells a fault that a person can mend, in its words, and gives the exit code 1; a fault of the program is thrown again,
 * so that it keeps its stack. Example: a `RangeError` with "no such file" is told, a `TypeError` is thrown.
 */
export function tellFault(effects: Pick<Effects, 'error'>, cause: unknown): 1 {
  const told =
    cause instanceof RangeError || cause instanceof ProblemsFound || (cause instanceof Error && 'code' in cause);
  if (!told) throw cause;
  effects.error(cause.message);
  return 1;
}
