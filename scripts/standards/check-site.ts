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

/** Schemas from the cache; null where one is missing. Throws where one is not the declared one. */
export async function cachedSchemas(
  effects: Effects,
  cache: string,
  standard: Standard,
): Promise<Map<string, Schema> | null> {
  const schemas = new Map<string, Schema>();
  for (const declared of standard.schemas) {
    const path = `${cache}/standards/${standard.id}/${declared.file}`;
    if (!(await effects.exists(path))) return null;
    schemas.set(declared.file, soundSchema(standard, declared, await effects.readText(path)));
  }
  return schemas;
}

/** Is this the one value that the schema refuses and the text of its standard asks for? */
const isDisputed = ({ disputed }: Standard, { pointer }: SchemaFault, value: unknown): boolean =>
  disputed?.pointer === pointer && (value as Record<string, unknown>)[pointer.slice(1)] === disputed.value;

async function checkFiles(
  effects: Effects,
  site: string,
  standard: Standard,
  paths: readonly string[],
  schemas: Map<string, Schema>,
): Promise<Checked> {
  const check = validator(standard, schemas);
  const checked: Checked = { files: paths.length, faults: [], disputed: 0 };
  for (const path of paths) {
    const value = JSON.parse(await effects.readText(`${site}/${path}`)) as unknown;
    const found = check(value);
    const faults = found.filter((fault) => !isDisputed(standard, fault, value));
    checked.disputed += found.length - faults.length;
    checked.faults.push(...faults.map(({ pointer, wrong }) => `${path}  ${pointer}: ${wrong}`));
  }
  return checked;
}

/**
 * Holds every description of a built site to the schemas that its standard publishes. Throws where the site has no
 * file of a standard: then nothing was built there, and nothing found would be no praise.
 */
export async function checkSite(effects: Effects, site: string, cache: string): Promise<StandardReport[]> {
  const paths = await effects.listFiles(site);
  const reports: StandardReport[] = [];
  for (const standard of standards) {
    const files = filesOf(standard, paths);
    if (files.length === 0)
      throw new RangeError(`${site} has no file of ${standard.title}; run \`npm run build\` first`);
    const schemas = await cachedSchemas(effects, cache, standard);
    reports.push({ standard, checked: schemas && (await checkFiles(effects, site, standard, files, schemas)) });
  }
  return reports;
}
