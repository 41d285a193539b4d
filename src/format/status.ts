import type { Observation } from '../model/observation.ts';
import type { Messages } from './messages.ts';

/**
 * The words that stand in for a missing figure: `hidden for privacy`; null where there is a figure. One that is in the
 * file and was left out for a reason, such as a rate of a place made of parts of tracts, is `not given`.
 */
export function statusWords(observation: Observation, messages: Messages): string | null {
  if (observation.status === 'not-available' && observation.note !== '') return messages.say('place.notGiven');
  return observation.status === 'published' ? null : messages.say(`status.${observation.status}`);
}

/** The words under the label of a figure to use with caution; null where none are needed. */
export function cautionWords(observation: Observation, messages: Messages): string | null {
  return observation.reliability === 'caution' ? messages.say('status.caution') : null;
}
