import { lensCsv } from '../../format/lens-csv.ts';
import { lensMemo } from '../../format/lens-memo.ts';
import { lensWords, wholeMoney } from '../../format/lens-words.ts';
import type { Memo, MemoBlock } from '../../format/memo.ts';
import { memoHtml } from '../../format/memo-html.ts';
import { memoText } from '../../format/memo-text.ts';
import { createMessages } from '../../format/messages.ts';
import type { LensChoice } from '../../lens/project.ts';
import { readFile } from '../../lens/read-file.ts';
import { runLens } from '../../lens/run-lens.ts';
import type { LensData } from '../../model/lens-data.ts';
import { element, tableOf } from '../../preflight/element.ts';
import { markedCopy } from '../../preflight/marked-copy.ts';
import { problemView } from '../../preflight/problem-view.ts';

/** What the page gives: the figures, the words, what was chosen, and the file. */
export interface GivenToLens {
  data: unknown;
  tree: unknown;
  language: { id: string; locale: string };
  choice: LensChoice;
  file: { name: string; bytes: Uint8Array };
}

/** What is shown, what is said in one line, and the files that can be saved. */
export interface LookedAt {
  sound: boolean;
  status: string;
  view: HTMLElement;
  files: { name: string; data: Blob }[];
}

function blockView(document: Document, block: MemoBlock): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return element(document, 'h3', {}, block.text);
    case 'paragraph':
      return element(document, 'p', {}, block.text);
    case 'list':
      return element(document, 'ul', {}, ...block.items.map((item) => element(document, 'li', {}, item)));
    case 'table': {
      const table = tableOf(document, block.caption, block.heads, block.rows);
      table.classList.add('lens-table');
      return element(
        document,
        'div',
        { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': block.caption },
        table,
      );
    }
    case 'signatures':
      return element(
        document,
        'div',
        { class: 'lens-signatures' },
        ...block.lines.map((line) => element(document, 'p', {}, line)),
      );
  }
}

const memoView = (document: Document, { title, about, blocks }: Memo): HTMLElement =>
  element(
    document,
    'article',
    {},
    element(document, 'h2', {}, title),
    element(document, 'p', { class: 'note' }, about),
    ...blocks.map((block) => blockView(document, block)),
  );

const saved = (name: string, text: string, type: string): LookedAt['files'][number] => ({
  name,
  data: new Blob([text], { type }),
});

/** Looks at the file that a person chose and makes what the page shows of it. Nothing is sent; text of the file stays text. */
export async function lookAt(document: Document, given: GivenToLens): Promise<LookedAt> {
  const data = given.data as LensData;
  const messages = createMessages(given.language, given.tree);
  const { workbook, projects, problems } = readFile(given.file.name, given.file.bytes, data);
  if (problems.length > 0) {
    const status = messages.say('lens.refused', { count: problems.length });
    const view = problemView(document, workbook, problems, messages);
    const files = workbook === null ? [] : [await markedCopy(workbook, problems, messages)];
    return { sound: false, status, view, files };
  }
  const result = runLens(projects, data, given.choice);
  const memo = lensMemo(result, data, given.file.name, messages);
  const amount = wholeMoney(lensWords(data, messages), result.inAll.amount);
  return {
    sound: true,
    status: messages.say('lens.done', { projects: projects.length, amount }),
    view: memoView(document, memo),
    files: [
      saved('memo.html', memoHtml(memo), 'text/html'),
      saved('memo.txt', memoText(memo), 'text/plain'),
      ...Object.entries(lensCsv(result, data)).map(([name, text]) => saved(name, text, 'text/csv')),
    ],
  };
}
