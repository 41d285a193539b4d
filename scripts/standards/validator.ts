import { Ajv, MissingRefError, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Standard } from './declared.ts';
import type { Schema } from './sound-schema.ts';

/** A value that does not keep to a schema: where in the file (a JSON pointer), and what is wanted there. */
export interface SchemaFault {
  pointer: string;
  wrong: string;
}

/** Schemas of others use keywords and formats of their own, and patterns that the strict reading of JavaScript refuses. */
const options: Options = { strict: false, allErrors: true, unicodeRegExp: false, logger: false };

function ajvFor(draft: string): Ajv {
  const ajv = draft.includes('2020-12')
    ? new Ajv2020(options)
    : draft.includes('draft-04')
      ? new Draft04(options)
      : new Ajv(options);
  addFormats(ajv);
  // What the package of formats leaves out: an address with letters of any script, and a hint for editors.
  ajv.addFormat('iri', (text: string) => URL.canParse(text));
  ajv.addFormat('textarea', true);
  return ajv;
}

/** A reference to a schema that is not declared stands for a value that we never write: nothing is right there. */
function compiled(ajv: Ajv, entry: string): ValidateFunction {
  for (;;)
    try {
      const found = ajv.getSchema(entry);
      if (found === undefined) throw new Error(`${entry}: there is no such schema`);
      return found;
    } catch (cause) {
      if (!(cause instanceof MissingRefError)) throw cause;
      ajv.addSchema({ not: {} }, cause.missingSchema);
    }
}

const toFault = ({ instancePath, message = 'is wrong', params }: ErrorObject): SchemaFault => {
  const named = Object.values(params as Record<string, unknown>).filter((value) => typeof value !== 'object');
  const allowed = (params as { allowedValues?: unknown }).allowedValues;
  const told = allowed === undefined ? named.join(', ') : JSON.stringify(allowed);
  return {
    pointer: instancePath === '' ? '/' : instancePath,
    wrong: message.includes(told) ? message : `${message} (${told})`,
  };
};

/** A schema that its own language refuses, such as a pattern without an end, is told by its file. */
function named<Result>(standard: string, file: string, use: () => Result): Result {
  try {
    return use();
  } catch (cause) {
    const wrong = cause instanceof Error ? cause.message : String(cause);
    throw new RangeError(`${standard}/${file}: is no schema that can be used (${wrong}); fetch it again`, { cause });
  }
}

/**
 * What a standard finds in a file, by its own schemas (file → schema); none where the file keeps to them. Throws a `RangeError` that
 * names the schema which cannot be used. Example:
 * `validator(dataPackage, schemas)({ resources: [] })` is `[{ pointer: '/resources', wrong: 'must NOT have fewer …' }]`.
 */
export function validator(
  { id, base, draft, entry, schemas: declared }: Standard,
  schemas: ReadonlyMap<string, Schema>,
): (value: unknown) => SchemaFault[] {
  const ajv = ajvFor(draft);

  // By its address each is found here, and so is one without an id of its own by its neighbours; others by their ids.
  for (const { file } of declared) named(id, file, () => ajv.addSchema(schemas.get(file)!, `${base}${file}`));
  const check = named(id, entry, () => compiled(ajv, `${base}${entry}`));
  return (value) => (check(value) === true ? [] : (check.errors ?? []).map(toFault));
}
