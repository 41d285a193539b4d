/** Why a figure of a place is not given: the file has none, too few are counted there, or too many live in split tracts. */
export type LeftOut = 'absent' | 'few' | 'shared';

const fewer = 'fewer than ';

/** The note of a figure that is left out because its area counts too few. Example: `fewer than 1000 counted here`. */
export const noteOfFew = (minimum: number): string => `${fewer}${minimum} counted here`;

/** Which reason the note of a figure that is not available tells. Example: without a note it is `absent`. */
export function leftOutBy(note: string): LeftOut {
  if (note === '') return 'absent';
  return note.startsWith(fewer) ? 'few' : 'shared';
}
