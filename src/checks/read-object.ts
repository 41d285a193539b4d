import type { z } from 'zod';
import { unfitSign } from '../model/signs.ts';
import type { Problem } from '../model/problem.ts';
import type { Located } from './fault.ts';
import { longestText, longTexts } from './long-texts.ts';
import { parseYaml } from './parse-yaml.ts';
import type { YamlFile } from './parse-yaml.ts';
import { placeholderProblems } from './placeholders.ts';
import { readText } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';
import { unfitSigns } from './unfit-signs.ts';

/** An object of the catalog as its schema gives it, which still knows where its parts stand. */
export interface Read<T> extends Located {
  value: T;
}

const isDraft = ({ value }: YamlFile): boolean =>
  typeof value === 'object' && value !== null && (value as { draft?: unknown }).draft === true;

/** Reads a YAML or JSON file as a plain tree; `yaml` is null when it cannot be read. */
export function readYaml(file: string, bytes: Uint8Array): { yaml: YamlFile | null; problems: Problem[] } {
  const { text, problems } = readText(file, bytes);
  if (text === null) return { yaml: null, problems };
  const parsed = parseYaml(file, text);
  // A draft is where texts are still to be written: the staff page lists it, and nothing of it is published.
  const placeholders = parsed.yaml === null || isDraft(parsed.yaml) ? [] : placeholderProblems(parsed.yaml);
  // A sign stands in the file as it is or behind a backslash; most files have neither, and are not walked through.
  const maySign = text.includes('\\') || unfitSign(text) !== null;
  const signs = parsed.yaml === null || !maySign ? [] : unfitSigns(parsed.yaml);
  const long = parsed.yaml === null || text.length <= longestText ? [] : longTexts(parsed.yaml);
  return { yaml: parsed.yaml, problems: [...problems, ...parsed.problems, ...placeholders, ...signs, ...long] };
}

/**
 * Reads a YAML or JSON file and parses it with a schema of the model: bytes, syntax and schema in one go.
 * `read` is null when the file is not what the schema says; then the problems say why.
 */
export function readObject<T>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): { read: Read<T> | null; problems: Problem[] } {
  const { yaml, problems } = readYaml(file, bytes);
  if (yaml === null) return { read: null, problems };
  const parsed = schemaProblems(schema, yaml);
  const read = parsed.value === null ? null : { file, value: parsed.value, at: yaml.at, atKey: yaml.atKey };
  return { read, problems: [...problems, ...parsed.problems] };
}
