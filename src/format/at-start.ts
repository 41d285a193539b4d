/**
 * A name as it begins a line or heads a column: the first letter large, where it has a large form.
 * Example: `the City of Los Angeles` becomes `The City of Los Angeles`.
 */
export function atStart(label: string, locale: string): string {
  const [first = ''] = [...label];
  return first.toLocaleUpperCase(locale) + label.slice(first.length);
}
