import type { Problem } from '../model/problem.ts';
import { faultAt, faultOfFile } from './fault.ts';
import type { YamlFile } from './parse-yaml.ts';
import { textsIn } from './texts-in.ts';

/**
 * Words that stand where content was to come. Upper case counts: the Spanish "todo" is a word, `TODO` is not.
 * "Group A" and "Group B" are the dummy file of the Open SDG template, which the City's first site published 110 times.
 */
const signs = [
  /\blorem ipsum\b/i,
  /\bdolor sit amet\b/i,
  /\b(TODO|TBD|FIXME|TBC)\b/,
  /\bx{3,}\b/i,
  /\?{3,}/,
  /\b(your|insert|enter|add) (text|title|description|name|value) here\b/i,
  /\bplaceholder (text|value|title|file)\b/i,
  /^Group [A-D]$/,
];

/** A text of ten thousand x is not quoted whole. */
const mostQuoted = 40;

/** The words of a text that show it was never written; null when there are none. `Lorem ipsum dolor` → `Lorem ipsum`. */
export function placeholderIn(text: string): string | null {
  for (const sign of signs) {
    const match = sign.exec(text);
    if (match !== null) return match[0].length > mostQuoted ? `${match[0].slice(0, mostQuoted)}…` : match[0];
  }
  return null;
}

/** The problems of a YAML file whose texts were never written. */
export function placeholderProblems(yaml: YamlFile): Problem[] {
  return textsIn(yaml.value).flatMap(({ path, text }) => {
    const words = placeholderIn(text);
    if (words === null) return [];
    const mend = 'write the text, or remove the file until there is one';
    return [faultAt(yaml, path, { wrong: `"${words}" is a placeholder`, allowed: 'a finished text', mend })];
  });
}

/** A table that is the dummy file of a template: one problem for the file, nothing in it is worth judging. */
export function placeholderTableProblem(file: string, text: string): Problem | null {
  const cells = text.split(/[,\n]/).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  const words = cells.map(placeholderIn).find((found) => found !== null);
  if (words === undefined) return null;
  return faultOfFile(file, 'file', {
    wrong: `is a placeholder file (it says "${words}")`,
    allowed: 'figures from a source',
    mend: 'remove it, or refresh the source that it stands for',
  });
}
