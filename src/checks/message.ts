import { IntlMessageFormat } from 'intl-messageformat';

/** A message as it was understood: the names it wants filled, or why it cannot be read. */
export type ReadMessage = { names: Set<string>; error: null } | { names: null; error: string };

interface MessagePart {
  type: number;
  value?: unknown;
  options?: Record<string, { value: MessagePart[] }>;
}

/** Types of part that are a name in braces, as the parser numbers them: argument, number, date, time, select, plural. */
const named = new Set([1, 2, 3, 4, 5, 6]);

function collect(parts: readonly MessagePart[], names: Set<string>): Set<string> {
  for (const part of parts) {
    if (named.has(part.type)) names.add(String(part.value));
    for (const option of Object.values(part.options ?? {})) collect(option.value, names);
  }
  return names;
}

/**
 * Reads an ICU message. Markup is text: `<` has no meaning. Example: `In {period}, {all}.` → names `period`, `all`;
 * `In {period` → the error `EXPECT_ARGUMENT_CLOSING_BRACE`.
 */
export function readMessage(text: string): ReadMessage {
  try {
    const ast = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
    return { names: collect(ast as MessagePart[], new Set()), error: null };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { names: null, error: cause.message };
  }
}
