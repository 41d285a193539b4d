import { join } from 'node:path';
import { z } from 'zod';
import { schemasByName } from '../src/checks/kinds.ts';
import { realEffects } from './effects.ts';
import type { Effects } from './effects.ts';

/** The JSON Schemas of the model by file name, as text: editors check the YAML of `data/` with them while typing. */
export function schemaFiles(): Map<string, string> {
  const files = Object.entries(schemasByName).map(([name, schema]): [string, string] => {
    const content = z.toJSONSchema(schema, { io: 'input' });
    return [`${name}.schema.json`, `${JSON.stringify(content, null, 2)}\n`];
  });
  return new Map(files);
}

/** `npm run schema`: writes `data/schema/*.schema.json` anew from `src/model`. */
export async function writeSchemas(effects: Effects, folder: string): Promise<void> {
  for (const [name, content] of schemaFiles()) await effects.writeFile(join(folder, name), content);
  effects.out(`${schemaFiles().size} schemas written to ${folder}. Next: npm run check`);
}

if (import.meta.main) await writeSchemas(realEffects(), join('data', 'schema'));
