import type { Catalog } from '../../src/model/catalog.ts';
import type { Answers, Question } from './question.ts';

/** A kind of new thing: what is asked, and the files that the answers make. */
export interface Kind {
  questions(catalog: Catalog): Question[];
  /** Files by their path in the data folder. */
  files(answers: Answers): Map<string, string>;
}

/** A text as YAML that no sign in it can break. */
export const quoted = (text: string): string => JSON.stringify(text);

/** The schema that editors complete with, and what a draft is. */
export const header = (schema: string): string => `# yaml-language-server: $schema=../../schema/${schema}.schema.json
# A draft: it is checked and not published. Write every TODO, translate it, then say draft: false.
`;

/** An answer with commas, as a list. */
export const listed = (answer: string): string[] =>
  answer
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Ids of the drafts of one kind: a new indicator may stand on a source that is a draft itself. */
export function begun(drafts: Catalog['drafts'], kind: string): string[] {
  return [...drafts.values()].filter((one) => one.kind === kind).map(({ id }) => id);
}
