/** Control signs that no text has (a tab and line ends are none of them), and code points that are no letters. */
export const controlSign =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/;

/** Signs that nobody sees and that turn, hide or part text. Joiners are not among them: Persian is written with them. */
export const hiddenSign = /[\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/;

/** Half of a letter: it can be written in no file. */
const halfLetter = /\p{Surrogate}/u;

/** A sign that no text may hold: its place in the text, its code point, and what it is. */
export interface UnfitSign {
  index: number;
  code: string;
  kind: 'control' | 'hidden' | 'half';
}

/** Any of these; one look at a long text is cheaper than three. */
const any = new RegExp(`${controlSign.source}|${hiddenSign.source}|${halfLetter.source}`, 'u');

const kinds = [
  ['control', controlSign],
  ['hidden', hiddenSign],
  ['half', halfLetter],
] as const;

/**
 * The first sign of a text that cannot be shown, hides or turns what stands beside it, or breaks a feed.
 * Example: `a` with a bell (U+0007) behind it gives `{ index: 1, code: 'U+0007', kind: 'control' }`.
 */
export function unfitSign(text: string): UnfitSign | null {
  if (!any.test(text)) return null;
  const found = kinds.flatMap(([kind, sign]) => {
    const match = sign.exec(text);
    if (match === null) return [];
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ index: match.index, code, kind }];
  });
  return found.sort((one, other) => one.index - other.index)[0] ?? null;
}
