/**
 * A value of JSON as the text of a cell: nothing is empty, and a value that is no text, such as a point, is written as
 * JSON. Example: `2` is `2`, and `{ x: 1 }` is `{"x":1}`.
 */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
