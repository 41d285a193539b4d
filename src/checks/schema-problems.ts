import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { nearest } from './nearest.ts';
import type { Path, YamlFile } from './parse-yaml.ts';
import { allowedAt, keysAt, wordsAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

interface Context {
  schema: z.ZodType;
  yaml: YamlFile;
}

/** `texts.know[0].title`, or `file` for the top. */
export function fieldName(path: Path): string {
  const joined = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return joined.replace(/^\./, '') || 'file';
}

/** The value at a path of plain data; undefined where there is none. */
function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

/** A value as it is quoted in a problem, short. */
export function quote(value: unknown): string {
  // JSON has no word for NaN and the infinite numbers, and would say null.
  const odd = typeof value === 'number' && !Number.isFinite(value);
  const text = typeof value === 'string' ? `"${value}"` : odd ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function missing({ schema, yaml }: Context, path: Path): Problem {
  const field = fieldName(path);
  const key = String(path.at(-1));
  return {
    file: yaml.file,
    ...yaml.at(path),
    field,
    wrong: 'is missing',
    allowed: allowedAt(schema, path),
    mend: typeof path.at(-1) === 'number' ? 'fill this line of the list' : `add a line "${key}: …"`,
  };
}

function unknownKeys({ schema, yaml }: Context, path: Path, keys: string[]): Problem[] {
  const known = keysAt(schema, path);
  return keys.map((key) => ({
    file: yaml.file,
    ...yaml.atKey([...path, key]),
    field: fieldName([...path, key]),
    wrong: `unknown key "${key}"`,
    allowed: known.length > 0 ? known.join(', ') : 'no further key',
    mend: known.length > 0 ? `did you mean ${nearest(key, known).join(', ')}? Otherwise remove the line` : 'remove it',
  }));
}

function mendFor(allowed: string, words: readonly string[], value: unknown): string {
  if (typeof value === 'number' && allowed.startsWith('a text')) return `put it in quotes: '${value}'`;
  if (typeof value === 'string' && words.length > 1) return `did you mean ${nearest(value, words, 2).join(' or ')}?`;
  return 'write what is allowed here';
}

function wrongValue({ schema, yaml }: Context, path: Path, message: string): Problem {
  const value = valueAt(yaml.value, path);
  const allowed = allowedAt(schema, path);
  const place = { file: yaml.file, ...yaml.at(path), field: fieldName(path) };
  const wrong = message === '' ? `unknown value ${quote(value)}` : `${quote(value)}: ${message}`;
  return { ...place, wrong, allowed, mend: mendFor(allowed, wordsAt(schema, path), value) };
}

/** Of the ways a value could have been right, the one that came nearest: the deepest, then the fewest faults. */
function nearestBranch(branches: Issue[][]): Issue[] {
  const depth = (issues: Issue[]): number => Math.min(...issues.map((issue) => issue.path.length));
  const sorted = [...branches].sort((one, two) => depth(two) - depth(one) || one.length - two.length);
  return sorted[0] ?? [];
}

function branchProblems(context: Context, path: Path, branches: Issue[][]): Problem[] {
  const value = valueAt(context.yaml.value, path);
  if (value === undefined) return [missing(context, path)];
  const inner = nearestBranch(branches);
  const empty = inner.length === 0 || typeof value !== 'object';
  if (empty) return [wrongValue(context, path, 'not one of the forms allowed')];
  return inner.flatMap((issue) => issueProblems(context, issue, path));
}

function issueProblems(context: Context, issue: Issue, above: Path): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return unknownKeys(context, path, issue.keys);
  if (issue.code === 'invalid_union') return branchProblems(context, path, issue.errors);
  if (valueAt(context.yaml.value, path) === undefined) return [missing(context, path)];
  if (issue.code === 'invalid_value') return [wrongValue(context, path, '')];
  return [wrongValue(context, path, issue.message.replace(/^Invalid (input|string): /, ''))];
}

/**
 * Parses the value of a YAML file with a schema of the model and words every fault with its place: missing and
 * unknown keys (with the nearest known), wrong kinds of value, words outside a list.
 * Example: `directon: neither` → `directon: unknown key …` at its line, and `direction: is missing`.
 */
export function schemaProblems<T>(schema: z.ZodType<T>, yaml: YamlFile): { value: T | null; problems: Problem[] } {
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => issueProblems({ schema, yaml }, issue, []));
  return { value: null, problems };
}
