import type { Observation } from '../../model/observation.ts';
import { statuses, type Status } from '../../model/status.ts';

/** What became of a figure: its status, with figures of small numbers told apart from the others. */
export type State = Status | 'caution';

/** Every state, a sure figure first, in the order the pages tell them. */
export const states: readonly State[] = ['published', 'caution', ...statuses.filter((one) => one !== 'published')];

/** The state of an observation. Example: published with reliability `caution` is `caution`. */
export function stateOf({ status, reliability }: Pick<Observation, 'status' | 'reliability'>): State {
  return status === 'published' && reliability === 'caution' ? 'caution' : status;
}

/** How many there are of each state, those with none left out. Example: withheld, published, withheld is 1 and 2. */
export function countStates(all: readonly State[]): { state: State; count: number }[] {
  return states
    .map((state) => ({ state, count: all.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0);
}
