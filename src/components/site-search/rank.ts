import { holdsAll, holdsWord, plainWords } from '../../model/plain-words.ts';
import type { SearchEntry } from '../../published/search-entries.ts';
import { nearWords } from './near-word.ts';
import { inOrder, type Searched, searchedEntries } from './searched-entry.ts';

/** What a search finds, best first, and whether it has all the words as they were typed. */
export interface Ranked {
  entries: SearchEntry[];
  isExact: boolean;
}

/** Words of one or two letters say nothing when others are there: `who is in poverty`. */
const isTelling = (word: string): boolean => word.length > 2 || /\d/.test(word);

/** A name of a group counts less than what is asked about it. */
const groupWeight = 0.1;

/** Words that name a group and stand in the name of no indicator: `black`, and not `women` where one asks of women. */
function isGroupWord(searched: readonly Searched[], word: string): boolean {
  const holding = searched.filter(({ named }) => holdsWord(named, word));
  return (
    holding.some(({ entry }) => entry.sort === 'group') && !holding.some(({ entry }) => entry.sort === 'indicator')
  );
}

/** What a word weighs when not all are found: the more, the fewer entries have it. */
function weightOf(searched: readonly Searched[], word: string): number {
  const count = searched.filter(({ all }) => holdsWord(all, word)).length;
  if (count === 0) return 0;
  const rarity = Math.log(1 + searched.length / count) ** 2;
  return isGroupWord(searched, word) ? groupWeight * rarity : rarity;
}

/** Entries that have any of the words, those first whose words weigh most. */
function withAny(searched: readonly Searched[], words: readonly string[], sought: string): Searched[] {
  const telling = words.some(isTelling) ? words.filter(isTelling) : words;
  const weights = new Map(telling.map((word) => [word, weightOf(searched, word)]));
  const scored = searched.map((one) => {
    const held = telling.filter((word) => holdsWord(one.all, word));
    return { one, score: held.reduce((sum, word) => sum + weights.get(word)!, 0) };
  });
  const byScore = Map.groupBy(
    scored.filter(({ score }) => score > 0),
    ({ score }) => score,
  );
  const holds = (text: string): boolean => telling.some((word) => holdsWord(text, word));
  const scores = [...byScore.keys()].sort((a, b) => b - a);
  return scores.flatMap((score) => {
    const equal = byScore.get(score)!.map(({ one }) => one);
    return inOrder(equal, sought, holds);
  });
}

/** The words with each that stands nowhere replaced by a word near it, where there is one. */
function mended(searched: readonly Searched[], words: readonly string[]): string[] {
  const known = new Set(searched.flatMap(({ all }) => all.split(' ')));
  return words.map((word) => {
    if (searched.some(({ all }) => holdsWord(all, word))) return word;
    return nearWords(word, known)[0] ?? word;
  });
}

function withAll(searched: readonly Searched[], words: readonly string[]): Searched[] {
  const holds = (text: string): boolean => holdsAll(text, words);
  return inOrder(
    searched.filter(({ all }) => holds(all)),
    words.join(' '),
    holds,
  );
}

/**
 * The entries that a search finds, best first: those with all its words, else, after letters are mended, with all or
 * any of them; names of groups then count little.
 * Example: `poverty black latino` finds `Below the poverty line` before the groups, and is not exact.
 */
export function rank(entries: readonly SearchEntry[], search: string): Ranked {
  const sought = plainWords(search);
  if (sought === '') return { entries: [], isExact: true };
  const searched = searchedEntries(entries);
  const words = sought.split(' ');
  const exact = withAll(searched, words);
  if (exact.length > 0) return { entries: exact.map(({ entry }) => entry), isExact: true };
  const near = mended(searched, words);
  const all = withAll(searched, near);
  const found = all.length > 0 ? all : withAny(searched, near, near.join(' '));
  return { entries: found.map(({ entry }) => entry), isExact: false };
}
