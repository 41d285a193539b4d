/** The longest a note may be in each of its languages, in characters as a reader counts them. */
export const longestNote = 1200;

/** What a note may not hold: it leads to a person, or away from the words that were reviewed. */
export type Personal = 'e-mail' | 'link' | 'phone';

const email = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/u;
const link = /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|info|io|us)\b\S*/iu;
const digits = /[+(]?\p{Nd}[\p{Nd}\s().-]{5,}\p{Nd}/gu;
/** Spans of years and days have as many digits as a telephone number. */
const dates =
  /^(?:\p{Nd}{4}\s?[-–]\s?\p{Nd}{4}|\p{Nd}{4}-\p{Nd}{1,2}-\p{Nd}{1,2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{4})$/u;

function phoneIn(text: string): string | undefined {
  const found = (text.match(digits) ?? []).filter((one) => !dates.test(one));
  return found.find((one) => one.replaceAll(/\P{Nd}/gu, '').length >= 7);
}

/** How many characters a text has for its reader: a letter beyond the basic plane counts once. `naïve 🌳` has 7. */
export const lengthOf = (text: string): number => [...text].length;

/**
 * The first e-mail address, link or telephone number (seven digits or more that are no date) in a text; null where
 * there is none. Example: `Call 213 555 0100` → `{ kind: 'phone', words: '213 555 0100' }`; `2019-2023` → null.
 */
export function personalIn(text: string): { kind: Personal; words: string } | null {
  const found: [Personal, string | undefined][] = [
    ['e-mail', email.exec(text)?.[0]],
    ['link', link.exec(text)?.[0]],
    ['phone', phoneIn(text)],
  ];
  for (const [kind, words] of found) if (words !== undefined) return { kind, words };
  return null;
}
