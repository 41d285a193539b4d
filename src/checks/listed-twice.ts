import type { Problem } from '../model/problem.ts';
import { faultAt, type Located } from './fault.ts';
import type { Path } from './parse-yaml.ts';

/**
 * What stands in a list a second time, told where it does: it would be printed or counted twice. `path` leads to the list.
 * Example: `listedTwice(read, ['budget'], ['0101', '0101'])` is one problem, at `budget[1]`.
 */
export function listedTwice(read: Located, path: Path, words: readonly string[]): Problem[] {
  return words.flatMap((word, at) => {
    if (words.indexOf(word) === at) return [];
    const wrong = `"${word}" stands twice`;
    return [faultAt(read, [...path, at], { wrong, allowed: 'each once', mend: 'remove one of the two' })];
  });
}

/** A group as one word, to be told from others. Example: `kin/heron-kin`. */
export const groupWord = ({ dimension, group }: { dimension: string; group: string }): string =>
  `${dimension}/${group}`;
