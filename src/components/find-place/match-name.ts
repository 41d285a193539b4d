/** A text as it is searched: without accents and case, runs of other signs as one blank. `Cañón, 5` is `canon 5`. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The names that hold every word of a search at the beginning of one of their words, best first: those that begin with
 * the search, then the others, each in the order given. Empty for a search without letters and digits.
 * Example: `hol` finds `Hollywood` before `North Hollywood`; `90011` finds the ZIP code.
 */
export function matchNames<T extends { name: string }>(places: readonly T[], search: string): T[] {
  const sought = plainName(search);
  if (sought === '') return [];
  const words = sought.split(' ');
  const found = places
    .map((place) => ({ place, name: plainName(place.name) }))
    .filter(({ name }) => words.every((word) => ` ${name}`.includes(` ${word}`)));
  const begins = found.filter(({ name }) => name.startsWith(sought));
  return [...begins, ...found.filter(({ name }) => !name.startsWith(sought))].map(({ place }) => place);
}
