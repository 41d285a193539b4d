import { matchNames, plainName } from '../find-place/match-name.ts';
import type { SearchEntry } from '../../published/search-entries.ts';

/**
 * The entries that a search finds, best first: by their name, then by their other words and name together. Within each,
 * names that begin with the search come first, and the order given is kept.
 * Example: `poor` finds nothing by name and `Poverty` by its question “Who is poor?”.
 */
export function rank(entries: readonly SearchEntry[], search: string): SearchEntry[] {
  if (plainName(search) === '') return [];
  const byName = matchNames(entries, search);
  const known = new Set(byName);
  const wide = entries
    .filter((entry) => !known.has(entry))
    .map((entry) => ({ name: `${entry.name} ${entry.words}`, entry }));
  return [...byName, ...matchNames(wide, search).map(({ entry }) => entry)];
}
