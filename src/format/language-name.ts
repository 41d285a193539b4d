/** The name of a language in another. Example: `es` in `en-US` is "Spanish"; a language without a name is its id. */
export function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(language) ?? language;
}
