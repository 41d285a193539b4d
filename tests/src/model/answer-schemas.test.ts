import { expect, test } from 'vitest';
import { answerSchemas } from '../../../src/model/answer-schemas.ts';
import { figureColumns } from '../../../scripts/outputs/figures-json.ts';
import { context } from '../../scripts/outputs/invented-bundle.ts';

const schemas = answerSchemas(context.columns, figureColumns) as Record<
  string,
  { required: string[]; properties: Record<string, { type?: string; description?: string }> }
>;

test('every answer says what must be there', () => {
  for (const [name, schema] of Object.entries(schemas))
    if ('properties' in schema) expect(schema.required.length, name).toBeGreaterThan(0);
  expect(schemas['Figures']!.required).toContain('figures');
  expect(schemas['Figure']!.required).not.toContain('estimate');
});

test('columns have the meaning that the dictionary gives them', () => {
  const { properties } = schemas['Figure']!;
  expect(properties['estimate']).toMatchObject({ type: 'number' });
  for (const { column, meaning } of context.columns)
    if (column in properties) expect(properties[column]!.description).toBe(meaning);
});

test('what several answers hold stands once', () => {
  expect(JSON.stringify(schemas['Figures'])).toContain('"#/components/schemas/Origin"');
  expect(JSON.stringify(schemas)).not.toContain('$id');
});
