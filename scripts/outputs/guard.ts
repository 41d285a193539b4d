const startsFormula = /^[=+\-@\t\r]/;

/**
 * A text that a spreadsheet will not run: one that begins like a formula gets an apostrophe in front. Numbers are never
 * touched, so they must not be passed through here. Example: `=1+1` becomes `'=1+1`.
 */
export function guard(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}
