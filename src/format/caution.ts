import type { Observation } from '../model/observation.ts';
import type { Messages } from './messages.ts';

type Cautioned = Pick<Observation, 'reliability' | 'note'>;

const isCautioned = ({ reliability }: Pick<Observation, 'reliability'>): boolean => reliability === 'caution';

/**
 * A note as a sentence of its own. Example: `figures cover 93 percent of this area` begins large and ends with a stop.
 * Not by `atStart`: that would be one more file to load on every page of figures.
 */
function asSentence(note: string): string {
  return `${note.charAt(0).toUpperCase()}${note.slice(1)}${/[.!?]$/.test(note) ? '' : '.'}`;
}

/**
 * Why figures are to be used with caution, as their source says it, in the first language: one sentence a reason, none
 * twice. Example: `figures cover 93 percent of this area` becomes `Figures cover 93 percent of this area.`
 */
export function cautionReasons(...figures: readonly Cautioned[]): string {
  const notes = figures.filter((one) => isCautioned(one) && one.note !== '').map(({ note }) => asSentence(note));
  return [...new Set(notes)].join(' ');
}

/**
 * That one figure of a pair, or both, are to be used with caution (METHOD 5.3); null where none is.
 * Example: `Use one of the figures with caution (Fir).`
 */
export function pairCaution(
  [one, other]: readonly [Cautioned, Cautioned],
  names: { one: string; other: string },
  messages: Messages,
): string | null {
  if (!isCautioned(one) && !isCautioned(other)) return null;
  const which = isCautioned(one) && isCautioned(other) ? 'both' : 'one';
  return messages.say('pairs.caution', { which, name: isCautioned(one) ? names.one : names.other });
}

/** Whether what is said of some figures is to be used with caution, since one of them is. Missing ones are passed over. */
export function withCaution(...figures: readonly (Pick<Observation, 'reliability'> | null | undefined)[]): boolean {
  return figures.some((one) => one !== null && one !== undefined && isCautioned(one));
}
