const formatters = new Map<string, Intl.DateTimeFormat>();

/** One a language: making it takes a thousand times as long as using it, and every page has its days. */
function formatter(locale: string): Intl.DateTimeFormat {
  const known = formatters.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formatters.set(locale, made);
  return made;
}

/**
 * A calendar day in a locale. Example: `formatDay('2024-03-05', 'en-US')` is `March 5, 2024`.
 * Throws when the text is not a day.
 */
export function formatDay(day: string, locale: string): string {
  return formatter(locale).format(new Date(`${day}T00:00:00Z`));
}
