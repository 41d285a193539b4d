import { z } from 'zod';
import { yearOrDay } from './id.ts';
import { text } from './texts.ts';

const marks = /\s*\[(\d+(?:, ?\d+)*)\]/g;

/** Something seen: who published what, when, and where it stands. Statements name it by its place in the list. */
export const evidence = z.strictObject({
  title: text.describe('What it is called'),
  publisher: text,
  date: yearOrDay.nullable().describe('When it was published; null where it does not say'),
  where: text.describe('Its address, or what kind of document it is and who holds it'),
});
export type Evidence = z.infer<typeof evidence>;

/** One or more sentences that are facts. Each names its evidence by number: `It began in 2021. [1]` */
export const cited = z
  .string()
  .regex(/^\S[\s\S]*\[\d+(, ?\d+)*\]$/, 'must end with the number of its evidence, such as [1]')
  .describe('A fact that ends with the number of its evidence: "It began in 2021. [1]"');

/** What is not known, never left blank: the office that would know. */
export const unknown = z.strictObject({ unknown: text.describe('The office that would know') });

/** A fact with its evidence, or what is not known with the office that would know. */
export const statement = z.union([cited, unknown]);
export type Statement = z.infer<typeof statement>;

/** A stretch of a statement and the numbers of its evidence. */
export interface CitedPart {
  text: string;
  evidence: number[];
}

/**
 * The stretches of a statement, each with the evidence that follows it.
 * Example: `It began in 2021. [1] It ended. [2, 3]` is two parts, with `[1]` and `[2, 3]`.
 */
export function citedParts(words: string): CitedPart[] {
  const parts: CitedPart[] = [];
  let from = 0;
  for (const match of words.matchAll(marks)) {
    parts.push({ text: words.slice(from, match.index).trim(), evidence: match[1]!.split(/, ?/).map(Number) });
    from = match.index + match[0].length;
  }
  return parts;
}
