import type { Memo, MemoBlock } from './memo.ts';

/** A text on one line: a name with line breaks could write lines of its own, such as a signature. No-break spaces stay. */
const inLine = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();

/** A row as a line: its name, then each cell with its heading, so that it can be read aloud and in any width. */
const rowLine = (heads: readonly string[], [first = '', ...rest]: readonly string[]): string =>
  `- ${inLine(first)}: ${rest.map((cell, at) => `${heads[at + 1] ?? ''}: ${inLine(cell)}`).join('; ')}`;

function blockText(block: MemoBlock): string {
  switch (block.kind) {
    case 'heading':
      return `\n${block.text}\n${'-'.repeat(block.text.length)}`;
    case 'paragraph':
      return inLine(block.text);
    case 'list':
      return block.items.map((item) => `- ${inLine(item)}`).join('\n');
    case 'table':
      return [block.caption, ...block.rows.map((row) => rowLine(block.heads, row))].join('\n');
    case 'signatures':
      return block.lines.map((line) => `${line}: ________________________________`).join('\n\n');
  }
}

/** A memo as plain text. Example: a table of one row is its caption and `- Ward 2: Amount: $300`. */
export function memoText({ title: given, about, blocks }: Memo): string {
  const title = inLine(given);
  return `${[`${title}\n${'='.repeat(title.length)}`, about, ...blocks.map(blockText)].join('\n\n')}\n`;
}
