import type { Path } from './parse-yaml.ts';

/** A text somewhere in a tree of keys and lists, with the way to it. */
export interface TextAt {
  path: Path;
  text: string;
}

/** Every text of a tree, in order: `{ a: 'x', b: ['y'] }` → `x` at `['a']`, `y` at `['b', 0]`. */
export function textsIn(tree: unknown, path: Path = []): TextAt[] {
  if (typeof tree === 'string') return [{ path, text: tree }];
  if (typeof tree !== 'object' || tree === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree);
  return entries.flatMap(([key, child]) => textsIn(child, [...path, key]));
}
