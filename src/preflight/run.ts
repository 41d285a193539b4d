import { preflight } from '../../scripts/preflight/preflight.ts';
import { type PackedCatalog, unpackCatalog } from '../../scripts/preflight/slice.ts';
import { createMessages, type Messages } from '../format/messages.ts';
import { changeView } from './change-view.ts';
import { element } from './element.ts';
import { indicatorView } from './indicator-view.ts';
import { markedCopy } from './marked-copy.ts';
import { problemView } from './problem-view.ts';

/** A file to save, made in the browser. */
export interface Made {
  name: string;
  data: Blob;
}

/** What is shown, what is said in one line, and the files that can be saved. */
export interface Shown {
  status: string;
  view: HTMLElement;
  files: Made[];
}

/** What the page gives: the slice of the source, the words, the choice and the file. */
export interface Given {
  packed: PackedCatalog;
  words: Readonly<Record<string, unknown>>;
  language: string;
  source: string;
  replace: boolean;
  date: string;
  file: { name: string; bytes: Uint8Array; date: string };
}

const text = (name: string, content: string, type: string): Made => ({ name, data: new Blob([content], { type }) });

/** An error of the steps themselves, such as a count that nothing protects, in the words they have for it. */
function stopped(document: Document, cause: unknown, messages: Messages): Shown {
  if (!(cause instanceof Error)) throw cause;
  const status = messages.say('staffCheck.stopped');
  return { status, files: [], view: element(document, 'p', {}, cause.message) };
}

/** Checks the file that a person chose, in their browser, and makes what the page shows of it. Nothing is sent. */
export async function runCheck(document: Document, given: Given): Promise<Shown> {
  const { packed, words, language, source, replace, date, file } = given;
  const catalog = unpackCatalog(packed);
  const languages = catalog.site.languages.map((one) => createMessages(one, words[one.id]));
  const messages = languages.find((one) => one.language === language)!;
  const brought = { file: file.name, bytes: file.bytes, date: file.date };
  let result: ReturnType<typeof preflight>;
  try {
    result = preflight(catalog, { source, replace, date, language }, brought, languages);
  } catch (cause) {
    return stopped(document, cause, messages);
  }
  const { workbook, problems, outcome } = result;
  if (outcome === null) {
    const copy = workbook === null ? [] : [await markedCopy(workbook, problems, messages)];
    const status = messages.say('staffCheck.refused', { count: problems.length });
    return { status, view: problemView(document, workbook, problems, messages), files: copy };
  }
  const { site, indicators, changes, table, receipt } = outcome;
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const head = (key: string): HTMLElement => element(document, 'h3', {}, messages.say(`staffCheck.${key}`));
  const view = element(
    document,
    'div',
    {},
    head('changeHead'),
    changes.length === 0 ? element(document, 'p', {}, messages.say('staffCheck.unchanged')) : null,
    ...changes.map((one) => changeView(document, site, byId.get(one.id)!, one, messages)),
    head('shownHead'),
    indicators.length === 0 ? element(document, 'p', {}, messages.say('staffCheck.noIndicator')) : null,
    ...indicators.map((one) => indicatorView(document, site, one, messages)),
  );
  const { withheld } = receipt;
  const status = messages.say('staffCheck.sound', { rows: outcome.taken, table: receipt.table.rows, withheld });
  const files = [
    text(`${source}.csv`, table, 'text/csv'),
    text(`${source}.meta.json`, `${JSON.stringify(receipt, null, 2)}\n`, 'application/json'),
  ];
  return { status, view, files };
}
