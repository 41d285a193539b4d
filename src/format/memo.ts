/** A part of a memo: printed on a page, as HTML to save, and as plain text, from this one object. Everything is text. */
export type MemoBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; caption: string; heads: string[]; rows: string[][] }
  | { kind: 'signatures'; lines: string[] };

/** A memo with its title and the line below it. */
export interface Memo {
  title: string;
  about: string;
  language: string;
  blocks: MemoBlock[];
}
