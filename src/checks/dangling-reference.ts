import type { Problem } from '../model/problem.ts';
import { faultAt } from './fault.ts';
import { unknownWord } from './known.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

/**
 * A reference to an id that is not among the known ones, with the nearest; nothing when `known` is null, which means
 * that what it refers to could not be read. Example: `issueArea: watr` → did you mean water?
 */
export function danglingReference(
  read: Read<object>,
  path: Path,
  what: string,
  word: string,
  known: Iterable<string> | null,
): Problem[] {
  if (known === null) return [];
  const words = [...known];
  return words.includes(word) ? [] : [faultAt(read, path, unknownWord(what, word, words))];
}
