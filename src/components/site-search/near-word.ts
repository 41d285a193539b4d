/** Words shorter than this have too many neighbours to guess at. */
const shortest = 5;

/** Are two words the same but for one letter more, less, other, or two neighbours changed over? */
function isOneOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = (text: string, skip: number): string => text.slice(from + skip);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  const isSwapped = short[from] === long[from + 1] && short[from + 1] === long[from];
  return rest(short, 1) === rest(long, 1) || (isSwapped && rest(short, 2) === rest(long, 2));
}

/**
 * The words of an index that a mistyped word may stand for: those one letter away, when it has five letters or more and
 * begins with a letter. Example: `povrety` is near `poverty`, `rnet` near nothing.
 */
export function nearWords(word: string, index: ReadonlySet<string>): string[] {
  if (word.length < shortest || !/^\p{L}/u.test(word)) return [];
  return [...index].filter((known) => known.length >= shortest - 1 && isOneOff(word, known));
}
