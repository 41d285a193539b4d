import type { Observation } from '../model/observation.ts';
import type { Messages } from './messages.ts';

/** The words that stand in for a missing figure: `hidden for privacy`; null where there is a figure. */
export function statusWords(observation: Observation, messages: Messages): string | null {
  return observation.status === 'published' ? null : messages.say(`status.${observation.status}`);
}

/** The words under the label of a figure to use with caution; null where none are needed. */
export function cautionWords(observation: Observation, messages: Messages): string | null {
  return observation.reliability === 'caution' ? messages.say('status.caution') : null;
}
