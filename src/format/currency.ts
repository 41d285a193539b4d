const formatters = new Map<string, Intl.NumberFormat>();

/**
 * An amount of money in a locale, with its sign. Example: `formatMoney(1234.5, 'USD', 2, 'en-US')` is `$1,234.50`.
 * Throws RangeError on a code that is none.
 */
export function formatMoney(amount: number, currency: string, decimals: number, locale: string): string {
  const key = `${locale} ${currency} ${decimals}`;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits });
  formatters.set(key, known);
  return known.format(amount);
}
