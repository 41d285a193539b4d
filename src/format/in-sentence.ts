/**
 * A label as it stands inside a sentence: the first letter small, unless the word is all capitals or the letter has
 * no small form. Example: `All residents` becomes `all residents`; `LAPD stops` stays.
 */
export function inSentence(label: string, locale: string): string {
  const [first = '', second = ''] = [...label];
  const capitals =
    second !== '' && second === second.toLocaleUpperCase(locale) && second !== second.toLocaleLowerCase(locale);
  return capitals ? label : first.toLocaleLowerCase(locale) + label.slice(first.length);
}

/**
 * A name as it begins a line or heads a column: the first letter large, where it has a large form.
 * Example: `the City of Los Angeles` becomes `The City of Los Angeles`.
 */
export function atStart(label: string, locale: string): string {
  const [first = ''] = [...label];
  return first.toLocaleUpperCase(locale) + label.slice(first.length);
}
