import { IntlMessageFormat } from 'intl-messageformat';

/** What may stand in the place of a `{name}` in a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The interface words of one language, ready to be said. */
export interface Messages {
  language: string;
  /** The BCP 47 tag that numbers, dates and sorting follow. */
  locale: string;
  /** The message of a key such as `status.withheld`, filled. Throws when the key is missing: never a silent blank. */
  say(key: string, values?: MessageValues): string;
}

const compiled = new Map<string, IntlMessageFormat>();

/** Compiling takes about 35 microseconds and filling 8: each pattern is compiled once. */
function compile(pattern: string, locale: string): IntlMessageFormat {
  const key = `${locale} ${pattern}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
  compiled.set(key, message);
  return message;
}

/**
 * Fills an ICU message. `<` and `>` are plain characters. Throws when a value is missing or the message is malformed.
 * Example: `fillMessage('In {period}, {all}.', 'en-US', { period: '2019', all: '16.7 percent' })`.
 */
export function fillMessage(pattern: string, locale: string, values: MessageValues = {}): string {
  return String(compile(pattern, locale).format({ ...values }));
}

/** Keys of a tree of words, joined by dots: `{ status: { withheld: 'x' } }` gives `status.withheld`. */
function flatten(tree: unknown, prefix: string, into: Map<string, string>): Map<string, string> {
  if (typeof tree === 'string') return into.set(prefix, tree);
  if (tree === null || typeof tree !== 'object') throw new TypeError(`${prefix || 'the file'}: must be a text or keys`);
  for (const [key, child] of Object.entries(tree)) flatten(child, prefix === '' ? key : `${prefix}.${key}`, into);
  return into;
}

/**
 * The words of a language from its parsed file of `src/strings`.
 * Example: `createMessages({ id: 'en', locale: 'en-US' }, strings).say('status.withheld')` is `hidden for privacy`.
 */
export function createMessages(language: { id: string; locale: string }, strings: unknown): Messages {
  const words = flatten(strings, '', new Map());
  const say = (key: string, values?: MessageValues): string => {
    const pattern = words.get(key);
    if (pattern === undefined) throw new Error(`strings ${language.id}: there is no message "${key}"`);
    return fillMessage(pattern, language.locale, values);
  };
  return { language: language.id, locale: language.locale, say };
}
