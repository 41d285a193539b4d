/** The longest a note may be in each of its languages, in characters as a reader counts them. */
export const longestNote = 1200;

/** What a note may not hold: it leads to a person, or away from the words that were reviewed. */
export type Personal = 'e-mail' | 'link' | 'phone';

const email =
  /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+|[\w.+-]+\s*[([{]\s*(?:at|arroba)\s*[)\]}]\s*[\w-]+(?:\s*(?:\.|[([{]\s*(?:dot|punto)\s*[)\]}])\s*[\w-]+)+/iu;
const link =
  /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|info|io|us|uk|app|dev)\b\S*|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S+/iu;
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

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/**
 * The first sign in a text that nobody sees or that turns the writing round, as `U+202E`; null where there is none. Joiners, which
 * Persian and many others need, are none of these.
 */
export function hiddenSignIn(text: string): string | null {
  const found = hidden.exec(text)?.[0];
  return found === undefined ? null : `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The first e-mail address, link or telephone number (seven digits or more that are no date) in a text; null where
 * there is none. Example: `Call 213 555 0100` → `{ kind: 'phone', words: '213 555 0100' }`; `2019-2023` → null.
 */
export function personalIn(text: string): { kind: Personal; words: string } | null {
  // Wide letters such as ＠ and ． are read as what they stand for.
  const plain = text.normalize('NFKC');
  const found: [Personal, string | undefined][] = [
    ['e-mail', email.exec(plain)?.[0]],
    ['link', link.exec(plain)?.[0]],
    ['phone', phoneIn(text)],
  ];
  for (const [kind, words] of found) if (words !== undefined) return { kind, words };
  return null;
}
