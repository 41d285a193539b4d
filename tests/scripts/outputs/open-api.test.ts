import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { taken } from './invented-bundle.ts';

test('OpenAPI: the description is valid, and every address in it is a file', async () => {
  const text = taken.files.get('data/openapi.json') as string;
  const result = await new Validator().validate(JSON.parse(text) as Record<string, unknown>);
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
  const broken = await new Validator().validate({ ...(JSON.parse(text) as Record<string, unknown>), info: {} });
  expect(broken.valid).toBe(false);
  const { paths } = JSON.parse(text) as {
    paths: Record<string, { get: { parameters?: { name: string; schema: { enum?: string[] } }[] } }>;
  };
  for (const [path, { get }] of Object.entries(paths)) {
    const filled = (get.parameters ?? []).reduce(
      (all, { name, schema }) => all.replace(`{${name}}`, schema.enum?.[0] ?? '*'),
      path,
    );
    const found = [...taken.files.keys()].filter(
      (file) => new RegExp(`^/${file}$`).test(filled) || filled.includes('*'),
    );
    expect(found.length, filled).toBeGreaterThan(0);
  }
});
