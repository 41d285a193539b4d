import type { Effects } from '../effects.ts';
import { filesOf, standards, type Standard } from './declared.ts';
import { soundSchema, type Schema } from './sound-schema.ts';
import { validator, type SchemaFault } from './validator.ts';

/** What a standard's schemas say of a site: how many files were read, each fault as one line, and how many are disputed. */
export interface Checked {
  files: number;
  faults: string[];
  disputed: number;
}

/** `null`: its schemas are not in the cache, and so nothing was checked. */
export interface StandardReport {
  standard: Standard;
  checked: Checked | null;
}

/** Schemas from the cache; null where one is missing. Throws, naming its path, where one is not the declared one. */
export async function cachedSchemas(
  effects: Effects,
  cache: string,
  standard: Standard,
): Promise<Map<string, Schema> | null> {
  const schemas = new Map<string, Schema>();
  const folder = `${cache}/standards/${standard.id}`;
  for (const declared of standard.schemas) {
    const path = `${folder}/${declared.file}`;
    if (!(await effects.exists(path))) return null;
    try {
      schemas.set(declared.file, soundSchema(standard, declared, await effects.readText(path)));
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new RangeError(`${folder}/${cause.message}`, { cause });
    }
  }
  return schemas;
}

/** Is this the one value that the schema refuses and the text of its standard asks for? */
const isDisputed = ({ disputed }: Standard, { pointer }: SchemaFault, value: unknown): boolean =>
  disputed?.pointer === pointer && (value as Record<string, unknown>)[pointer.slice(1)] === disputed.value;

/** The value of a file, or why it has none. */
function parsed(text: string): { value: unknown } | { wrong: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { wrong: `is not whole JSON (${cause.message}); mend: npm run build` };
  }
}

/** What a schema finds in a value; a value too deep to be followed is a fault as well. */
function found(check: (value: unknown) => SchemaFault[], value: unknown): SchemaFault[] {
  try {
    return check(value);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return [{ pointer: '/', wrong: `cannot be followed (${cause.message}); mend: npm run build` }];
  }
}

type Check = (value: unknown) => SchemaFault[];

async function checkFiles(effects: Effects, site: string, standard: Standard, paths: readonly string[], check: Check) {
  const checked: Checked = { files: paths.length, faults: [], disputed: 0 };
  for (const path of paths) {
    const read = parsed(await effects.readText(`${site}/${path}`));
    if ('wrong' in read) {
      checked.faults.push(`${path}  ${read.wrong}`);
      continue;
    }
    const all = found(check, read.value);
    const faults = all.filter((fault) => !isDisputed(standard, fault, read.value));
    checked.disputed += all.length - faults.length;
    checked.faults.push(...faults.map(({ pointer, wrong }) => `${path}  ${pointer}: ${wrong}`));
  }
  return checked;
}

/** The check of a standard from its cached schemas, null where one is missing, or what is wrong with them. */
async function checkOf(effects: Effects, cache: string, standard: Standard): Promise<Check | null | { wrong: string }> {
  try {
    const schemas = await cachedSchemas(effects, cache, standard);
    return schemas && validator(standard, schemas);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return { wrong: cause.message };
  }
}

/**
 * Holds every description of a built site to the schemas that its standard publishes. What cannot be read, and a
 * standard that has no file, is a fault with its path, and the others are checked all the same.
 */
export async function checkSite(effects: Effects, site: string, cache: string): Promise<StandardReport[]> {
  const paths = await effects.listFiles(site);
  const reports: StandardReport[] = [];
  for (const standard of standards) {
    const files = filesOf(standard, paths);
    const none = `${site} has no file of ${standard.title}; run \`npm run build\` first`;
    const check = files.length === 0 ? { wrong: none } : await checkOf(effects, cache, standard);
    if (typeof check === 'function')
      reports.push({ standard, checked: await checkFiles(effects, site, standard, files, check) });
    else {
      const checked = check && { files: files.length, faults: [check.wrong], disputed: 0 };
      reports.push({ standard, checked });
    }
  }
  return reports;
}
