import { z } from 'zod';
import type { Path } from './parse-yaml.ts';

/** The parts of a JSON Schema node that tell a person what is allowed. */
export interface SchemaNode {
  type?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  additionalProperties?: SchemaNode | boolean;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  allOf?: SchemaNode[];
}

const cache = new WeakMap<z.ZodType, SchemaNode>();

function jsonSchema(schema: z.ZodType): SchemaNode {
  const known = cache.get(schema);
  if (known !== undefined) return known;
  const made = z.toJSONSchema(schema, { io: 'input' }) as SchemaNode;
  cache.set(schema, made);
  return made;
}

/** A node and its alternatives, flattened. */
function alternatives(node: SchemaNode): SchemaNode[] {
  const inner = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  return [node, ...inner.flatMap(alternatives)];
}

function stepInto(node: SchemaNode, key: PropertyKey): SchemaNode[] {
  const { properties, additionalProperties, items } = node;
  const named = properties?.[String(key)];
  if (named !== undefined) return alternatives(named);
  if (typeof key === 'number' && items !== undefined) return alternatives(items);
  return typeof additionalProperties === 'object' ? alternatives(additionalProperties) : [];
}

/** All that may stand at a path of a schema: the node and its alternatives. Empty when the path is unknown. */
export function schemaAt(schema: z.ZodType, path: Path): SchemaNode[] {
  let nodes = alternatives(jsonSchema(schema));
  for (const key of path) nodes = nodes.flatMap((node) => stepInto(node, key));
  return nodes;
}

/** The keys that may stand at a path. Example: those of an indicator at `[]` are `id`, `issueArea`, `measure` … */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemaAt(schema, path).flatMap((node) => Object.keys(node.properties ?? {})))];
}

/** The words of a list that may stand at a path; empty where another kind of value is allowed. */
export function wordsAt(schema: z.ZodType, path: Path): string[] {
  return schemaAt(schema, path).flatMap(wordsOf).map(String);
}

const wordsOf = (node: SchemaNode): unknown[] => node.enum ?? (node.const === undefined ? [] : [node.const]);

/** What may stand at a path, in words: the words of a list, or the kind of value and what it is for. */
export function allowedAt(schema: z.ZodType, path: Path): string {
  const nodes = schemaAt(schema, path);
  const words = nodes.flatMap(wordsOf);
  if (words.length > 0) return words.map(String).join(', ');
  const types = [...new Set(nodes.flatMap((node) => node.type ?? []))].map((type) => typeNames[type] ?? type);
  const purpose = nodes.find((node) => node.description !== undefined)?.description;
  return [types.join(' or '), purpose].filter(Boolean).join(': ') || 'a value of another kind';
}

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  null: 'null',
};
