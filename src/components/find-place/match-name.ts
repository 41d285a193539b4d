import { holdsAll, plainWords } from '../../model/plain-words.ts';

/**
 * The names that hold every word of a search at the beginning of one of their words, best first: those that begin with
 * the search, then the others, each in the order given. Empty for a search without letters and digits.
 * Example: `hol` finds `Hollywood` before `North Hollywood`; `90011` finds the ZIP code.
 */
export function matchNames<T extends { name: string }>(places: readonly T[], search: string): T[] {
  const sought = plainWords(search);
  if (sought === '') return [];
  const words = sought.split(' ');
  const found = places
    .map((place) => ({ place, name: plainWords(place.name) }))
    .filter(({ name }) => holdsAll(name, words));
  const begins = found.filter(({ name }) => name.startsWith(sought));
  return [...begins, ...found.filter(({ name }) => !name.startsWith(sought))].map(({ place }) => place);
}
