import { plainWords } from '../../model/plain-words.ts';
import type { SearchEntry } from '../../published/search-entries.ts';

/** An entry as it is searched: its name, what is typed for the name, and all its words, as plain words. */
export interface Searched {
  entry: SearchEntry;
  name: string;
  named: string;
  /** Each of what is typed for the name, by itself. */
  typed: string[];
  all: string;
  /** Where it stands in the list given. */
  at: number;
}

/** The entries of an index as they are searched, in their order. */
export function searchedEntries(entries: readonly SearchEntry[]): Searched[] {
  return entries.map((entry, at) => {
    const name = plainWords(entry.name);
    const also = entry.also ?? '';
    const named = plainWords(`${entry.name} ${also}`);
    return {
      entry,
      name,
      named,
      typed: also.split(';').map(plainWords),
      all: `${named} ${plainWords(entry.words)}`,
      at,
    };
  });
}

/**
 * How well an entry answers, the lowest first: its whole name; all of what is typed for the name; an indicator by name;
 * anything but a place by name; an indicator by other words; a place by name; the rest.
 */
function tierOf({ entry, name, named, typed }: Searched, sought: string, holds: (text: string) => boolean): number {
  if (name === sought) return 0;
  if (typed.includes(sought)) return 1;
  const byName = holds(named);
  if (entry.sort === 'indicator') return byName ? 2 : 4;
  if (!byName) return 6;
  return entry.sort === 'place' ? 5 : 3;
}

/**
 * Of equally good entries indicators stand first, then those with the shorter name stand first, then those that begin with the search; of places only
 * the latter, since `West Hollywood Hills` is no better or worse for its length.
 */
export function inOrder(found: readonly Searched[], sought: string, holds: (text: string) => boolean): Searched[] {
  const key = (one: Searched): number[] => [
    tierOf(one, sought, holds),
    one.entry.sort === 'indicator' ? 0 : 1,
    one.entry.sort === 'place' ? 0 : one.name.split(' ').length,
    one.name.startsWith(sought) ? 0 : 1,
    one.at,
  ];
  return found
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => a.key.map((part, at) => part - b.key[at]!).find((part) => part !== 0) ?? 0)
    .map(({ one }) => one);
}
