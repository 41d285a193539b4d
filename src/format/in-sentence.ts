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
