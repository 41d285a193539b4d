import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { Problem } from '../model/problem.ts';

export interface Place {
  line: number;
  column: number;
}

/** Keys and list positions from the top of a file: `['texts', 'know', 0, 'title']`. */
export type Path = readonly PropertyKey[];

/** A parsed YAML (or JSON) file that knows where its values and keys stand. */
export interface YamlFile {
  file: string;
  value: unknown;
  /** The place of the value at a path, or of the nearest thing above it when it is missing. */
  at(path: Path): Place;
  /** The place of a key itself, for keys that should not be there. */
  atKey(path: Path): Place;
}

const mends: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'remove one of the two',
  TAB_AS_INDENT: 'indent with spaces, two a level',
  BAD_INDENT: 'line the key up with its neighbours, two spaces a level',
};

/** The message of the parser without its place and its picture of the line. */
function wordsOf(error: YAMLError, text: string): string {
  const key = text.slice(error.pos[0]).split(/[:\s]/)[0] ?? '';
  return error.code === 'DUPLICATE_KEY'
    ? `key "${key}" stands twice`
    : (error.message.split(/ at line \d+|:?\n/)[0] ?? '');
}

function syntaxProblem(file: string, text: string, error: YAMLError): Problem {
  const [start] = error.linePos ?? [{ line: 0, col: 0 }];
  return {
    file,
    line: start.line,
    column: start.col,
    field: 'YAML',
    wrong: wordsOf(error, text),
    allowed: 'well-formed YAML, each key once',
    mend: mends[error.code] ?? 'check indentation, colons and quotes here; put a text with ": " or "#" in quotes',
  };
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

/** The pair or the list item under a node. */
function step(node: unknown, key: PropertyKey): Pair | Node | undefined {
  if (isMap(node)) return node.items.find((pair) => keyOf(pair) === String(key));
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(key)];
  return isNode(item) || isPair(item) ? item : undefined;
}

interface Found {
  node: unknown;
  pair: Pair | undefined;
}

/** Walks as far along the path as the file goes. */
function find(document: Document, path: Path): Found {
  let found: Found = { node: document.contents, pair: undefined };
  for (const key of path) {
    const next = step(found.node, key);
    if (next === undefined) return found;
    found = isPair(next) ? { node: next.value, pair: next } : { node: next, pair: undefined };
  }
  return found;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function locate(document: Document, counter: LineCounter, path: Path, preferKey: boolean): Place {
  const { node, pair } = find(document, path);
  const [first, second] = preferKey ? [pair?.key, node] : [node, pair?.key];
  const { line, col } = counter.linePos(startOf(first) ?? startOf(second) ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** After the first fault of syntax the parser guesses, and its guesses would only confuse; doubled keys are sure. */
function sureErrors(document: Document.Parsed): YAMLError[] {
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const syntax = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  syntax.sort((one, other) => one.pos[0] - other.pos[0]);
  return [...errors.filter(({ code }) => code === 'DUPLICATE_KEY'), ...syntax.slice(0, 1)];
}

/** Aliases (`*name`) are refused: a person reading the file should see the value where it stands. */
function aliasProblems(file: string, document: Document, counter: LineCounter): Problem[] {
  const problems: Problem[] = [];
  const report = (source: string, start: number): void => {
    const { line, col } = counter.linePos(start);
    const mend = 'write the value out, or put a text that begins with * or & in quotes';
    problems.push({
      file,
      line,
      column: col,
      field: 'YAML',
      wrong: `alias "*${source}"`,
      allowed: 'plain values',
      mend,
    });
  };
  visit(document, { Alias: (_, alias) => report(alias.source, alias.range?.[0] ?? 0) });
  return problems;
}

/**
 * Parses YAML 1.2 (JSON is a part of it) and reports every syntax fault and duplicate key with its place.
 * `yaml` is null when nothing sound can be read. Example: `parseYaml('a.yaml', 'x: 1')` → value `{ x: 1 }`,
 * and `at(['x'])` is line 1, column 4.
 */
export function parseYaml(file: string, text: string): { yaml: YamlFile | null; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: true, version: '1.2' });
  const faults = sureErrors(document).map((error) => syntaxProblem(file, text, error));
  const problems = [...faults, ...aliasProblems(file, document, counter)];
  if (problems.length > 0) return { yaml: null, problems };
  const at = (path: Path): Place => locate(document, counter, path, false);
  const atKey = (path: Path): Place => locate(document, counter, path, true);
  return { yaml: { file, value: document.toJS() as unknown, at, atKey }, problems };
}
