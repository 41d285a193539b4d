const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(key, made);
  return made;
}

/**
 * A number in a locale, grouped, rounded once to a fixed number of decimals. A value that rounds to zero has no sign.
 * Example: `formatNumber(12345.67, 1, 'en-US')` is `12,345.7`.
 */
export function formatNumber(value: number, decimals: number, locale: string): string {
  const text = formatter(locale, decimals).format(value);
  return value < 0 && !/[1-9]/.test(text) ? formatter(locale, decimals).format(0) : text;
}
