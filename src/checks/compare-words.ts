import type { Problem } from '../model/problem.ts';
import { faultAt, faultAtKey } from './fault.ts';
import type { Located } from './fault.ts';
import { unknownWord } from './known.ts';
import { translatedMessageFault } from './messages.ts';
import type { Path } from './parse-yaml.ts';
import { fieldName, quote } from './schema-problems.ts';
import { textsIn } from './texts-in.ts';

interface Comparison {
  read: Located;
  /** In a finished language nothing may be missing; a draft may have gaps, but no words that nothing asks for. */
  finished: boolean;
  /** Whether a text is an ICU message, so that its names must be the same. */
  isMessage: (path: Path) => boolean;
}

type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One problem for each text that is missing, by its path, placed where it should stand. */
function missing({ read, finished }: Comparison, path: Path, original: unknown): Problem[] {
  if (!finished) return [];
  const wrong = 'the translation is missing';
  const allowed = 'every text of the first language, at the same place';
  const texts = original === null ? [{ path: [], text: null }] : textsIn(original);
  return texts.map(({ path: below, text }) => {
    const whole = [...path, ...below];
    const mend = `add "${String(whole.at(-1))}: …", translated from ${quote(text)}`;
    return faultAt(read, whole, { wrong, allowed, mend });
  });
}

function otherShape({ read }: Comparison, path: Path, allowed: string, value: unknown): Problem[] {
  return [faultAt(read, path, { wrong: `${quote(value)} stands here`, allowed, mend: `write ${allowed}` })];
}

function compareText(comparison: Comparison, path: Path, original: string, value: unknown): Problem[] {
  const { read, isMessage } = comparison;
  if (typeof value !== 'string') return otherShape(comparison, path, 'a text', value);
  if (value.trim() === '') return missing(comparison, path, original);
  if (value !== value.trim()) return otherShape(comparison, path, 'a text without spaces at its edges', value);
  const fault = isMessage(path) ? translatedMessageFault(original, value) : null;
  return fault === null ? [] : [faultAt(read, path, fault)];
}

function compareList(comparison: Comparison, path: Path, original: unknown[], value: unknown): Problem[] {
  const allowed = `a list of ${original.length}, as in the first language`;
  if (!Array.isArray(value) || value.length > original.length) return otherShape(comparison, path, allowed, value);
  return original.flatMap((item, index) => compare(comparison, [...path, index], item, value[index]));
}

function compareTree(comparison: Comparison, path: Path, original: Tree, value: unknown): Problem[] {
  const { read } = comparison;
  if (!isTree(value)) return otherShape(comparison, path, 'keys and texts, as in the first language', value);
  const keys = Object.keys(original);
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  return [
    ...keys.flatMap((key) => compare(comparison, [...path, key], original[key], value[key])),
    ...unknown.map((key) => faultAtKey(read, [...path, key], unknownWord('key', fieldName([key]), keys))),
  ];
}

function compare(comparison: Comparison, path: Path, original: unknown, value: unknown): Problem[] {
  if (value === undefined) return missing(comparison, path, original);
  if (original === null) return value === null ? [] : otherShape(comparison, path, 'null', value);
  if (value === null) return missing(comparison, path, original);
  if (Array.isArray(original)) return compareList(comparison, path, original, value);
  if (isTree(original)) return compareTree(comparison, path, original, value);
  return typeof original === 'string' ? compareText(comparison, path, original, value) : [];
}

/**
 * Compares a translation with the texts it translates: same keys, lists of the same length, null where the original
 * is null, and in messages the same names in braces. A translation that is the same as the original is allowed.
 * Example: `{ name: 'Water', note: null }` and `{ nme: 'Agua', note: null }` → `name` is missing, `nme` is unknown.
 */
export function compareWords(comparison: Comparison, original: unknown, translated: unknown): Problem[] {
  return compare(comparison, [], original, translated);
}
