/** The texts that stand alone in lists and tables, where no note beside them could say what language they are in. */
const names = new Set(['title', 'short', 'name', 'label', 'one', 'term']);

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fill(original: unknown, translated: unknown, key: string, language: string): unknown {
  if (typeof original === 'string') {
    if (typeof translated === 'string') return translated;
    return names.has(key) ? `${original} [${language}]` : original;
  }
  if (Array.isArray(original)) {
    const list = Array.isArray(translated) ? translated : [];
    return original.map((one, at) => fill(one, list[at], key, language));
  }
  if (!isTree(original)) return original;
  const tree = isTree(translated) ? translated : {};
  return Object.fromEntries(
    Object.entries(original).map(([name, one]) => [name, fill(one, tree[name], name, language)]),
  );
}

/**
 * A translation with gaps, filled from the original; names that were filled are marked with its language, so that
 * nothing falls back in silence. Example: `filled({ title: 'Rent', why: 'Home.' }, { why: 'Casa.' }, 'English')` is
 * `{ title: 'Rent [English]', why: 'Casa.' }`.
 */
export function filled<T>(original: T, translated: T | undefined, language: string): T {
  return fill(original, translated, '', language) as T;
}
