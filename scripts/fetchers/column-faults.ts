/**
 * Columns that a source reads and that are not there any more or have another type, in words; empty where all fit.
 * `there` is by name the type that the endpoint tells now.
 * Example: wanted `{ day: 'date' }` of a layer with `day: text` is told with what to change.
 */
export function columnFaultsOf(
  file: string,
  wanted: Record<string, string>,
  there: ReadonlyMap<string, string>,
): string[] {
  return Object.entries(wanted).flatMap(([name, type]) => {
    const now = there.get(name);
    if (now === type) return [];
    const wrong =
      now === undefined ? `there is no column "${name}" any more` : `column "${name}" is ${now}, not ${type}`;
    return [`${file}: ${wrong}; columns are ${[...there.keys()].join(', ')}; change fetch.columns of the source`];
  });
}
