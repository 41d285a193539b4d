/** A text as it is searched: without accents and case, runs of other signs as one blank. `Cañón, 5` is `canon 5`. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Languages that write no blank between words: what is sought may stand anywhere in a name. */
const unspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/**
 * Does a plain name hold a plain word at the beginning of one of its words? In writing without blanks, anywhere.
 * Example: `north hollywood` holds `hol` and not `wood`; `低於貧窮線` holds `貧窮`.
 */
export function holdsWord(name: string, word: string): boolean {
  return unspaced.test(word) ? name.includes(word) : ` ${name}`.includes(` ${word}`);
}

/** Does a plain name hold every one of some plain words? Example: `north hollywood` holds `hol` and `nor`. */
export function holdsAll(name: string, words: readonly string[]): boolean {
  return words.every((word) => holdsWord(name, word));
}
