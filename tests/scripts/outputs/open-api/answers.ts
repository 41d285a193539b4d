import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface Told {
  paths: Record<
    string,
    {
      get: {
        parameters?: { name: string; schema: { enum: string[] } }[];
        responses: { '200': { content: Record<string, { schema: { $ref?: string } }> } };
      };
    }
  >;
  components: { schemas: Record<string, { properties?: object }> };
}

/** An address of a description: every file it stands for, and what holds an answer to its schema; none for a table. */
export interface Asked {
  template: string;
  files: string[];
  schema: string | null;
  validate: ValidateFunction | null;
}

const filled = (template: string, parameters: readonly { name: string; schema: { enum: string[] } }[]): string[] =>
  parameters.reduce(
    (all, { name, schema }) => all.flatMap((path) => schema.enum.map((value) => path.replace(`{${name}}`, value))),
    [template],
  );

/** Reads a description as a program would: by its own words alone. */
export function askedOf(text: string): { told: Told; asked: Asked[] } {
  const told = JSON.parse(text) as Told;
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'told', components: told.components });
  const asked = Object.entries(told.paths).map(([template, { get }]) => {
    const [{ schema }] = Object.values(get.responses['200'].content) as [{ schema: { $ref?: string } }];
    return {
      template,
      files: filled(template, get.parameters ?? []).map((path) => path.slice(1)),
      schema: schema.$ref?.replace('#/components/schemas/', '') ?? null,
      validate: schema.$ref === undefined ? null : ajv.compile({ $ref: `told${schema.$ref}` }),
    };
  });
  return { told, asked };
}
