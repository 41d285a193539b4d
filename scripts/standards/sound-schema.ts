import type { DeclaredSchema, Standard } from './declared.ts';

/** A schema as parsed JSON. */
export type Schema = Record<string, unknown>;

const plain = (address: unknown): unknown => (typeof address === 'string' ? address.replace(/#$/, '') : address);

/**
 * The schema in a text, if it is the declared one: its draft, its title and its id. Throws, naming the file, what is
 * different and what to mend. Example: the text of a federal catalog in the place of the other throws its id.
 */
export function soundSchema({ draft }: Pick<Standard, 'draft'>, declared: DeclaredSchema, text: string): Schema {
  const { file, title, id } = declared;
  const schema = parsed(file, text);
  const found = { draft: plain(schema['$schema']), title: schema['title'], id: plain(schema['$id'] ?? schema['id']) };
  const wanted = { draft, title, ...(id === undefined ? {} : { id }) };
  for (const [name, value] of Object.entries(wanted))
    if (found[name as keyof typeof found] !== value)
      throw new RangeError(
        `${file}: is another schema: its ${name} is ${JSON.stringify(found[name as keyof typeof found]) ?? 'absent'}, not ${JSON.stringify(value)}; look at it, then mend scripts/standards/declared.ts`,
      );
  return schema;
}

function parsed(file: string, text: string): Schema {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RangeError(`${file}: is not whole JSON; fetch it again`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError(`${file}: is no schema: a JSON object is wanted`);
  return value as Schema;
}
