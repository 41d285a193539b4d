/** One rule of a `_headers` file: a path, perhaps ending in `*`, and the headers it adds. */
interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/**
 * Reads a `_headers` file as static hosts do: a path at the start of a line, its headers indented below it.
 * Example: `/*` and, indented, `X-Frame-Options: DENY`.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: {} });
      continue;
    }
    // `! Name` takes a header of an earlier rule back; here a later rule wins by itself.
    if (line.trim().startsWith('!')) continue;
    const [name = '', ...value] = line.trim().split(':');
    Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value.join(':').trim() });
  }
  return rules;
}

/** The headers that all matching rules add to a path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matches = ({ path: rule }: HeaderRule) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
  return Object.assign({}, ...rules.filter(matches).map((rule) => rule.headers)) as Record<string, string>;
}
