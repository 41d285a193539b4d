/**
 * A calendar day in a locale. Example: `formatDay('2024-03-05', 'en-US')` is `March 5, 2024`.
 * Throws when the text is not a day.
 */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
