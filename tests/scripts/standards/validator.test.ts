import { expect, test } from 'vitest';
import type { Schema } from '../../../scripts/standards/sound-schema.ts';
import type { Standard } from '../../../scripts/standards/declared.ts';
import { validator } from '../../../scripts/standards/validator.ts';

// Invented schemas, each with what one of the published ones needs of a validator.

const drafts = {
  four: 'http://json-schema.org/draft-04/schema',
  seven: 'http://json-schema.org/draft-07/schema',
  of2020: 'https://json-schema.org/draft/2020-12/schema',
};

function checking(draft: string, schemas: Record<string, Schema>, ids: Record<string, string> = {}) {
  const declared = Object.keys(schemas).map((file) => ({ file, title: file, ...(ids[file] ? { id: ids[file] } : {}) }));
  const base = 'https://port.example/schemas/';
  const standard = { draft, base, schemas: declared, entry: declared[0]!.file } as unknown as Standard;
  return validator(standard, new Map(Object.entries(schemas)));
}

test('what keeps to the schema has no fault; each fault has its place and what is wanted', () => {
  const check = checking(drafts.seven, {
    'a.json': { required: ['name'], properties: { unit: { enum: ['percent', 'count'] }, parts: { minItems: 1 } } },
  });
  expect(check({ name: 'x', unit: 'count' })).toEqual([]);
  expect(check({ unit: 'pct', parts: [] })).toEqual([
    { pointer: '/', wrong: "must have required property 'name'" },
    { pointer: '/unit', wrong: 'must be equal to one of the allowed values (["percent","count"])' },
    { pointer: '/parts', wrong: 'must NOT have fewer than 1 items' },
  ]);
});

test.each(Object.entries(drafts))('a schema may refer to its neighbour: draft "%s"', (_, draft) => {
  const check = checking(draft, { 'a.json': { properties: { b: { $ref: 'b.json' } } }, 'b.json': { type: 'string' } });
  expect(check({ b: 'x' })).toEqual([]);
  expect(check({ b: 1 })).toEqual([{ pointer: '/b', wrong: 'must be string' }]);
});

test('neighbours are found by their own ids too', () => {
  const ids = { 'A.json': 'https://other.example/3.0/a', 'B.json': 'https://other.example/3.0/b' };
  const schemas = {
    'A.json': { $id: ids['A.json'], properties: { b: { $ref: '/3.0/b' } } },
    'B.json': { $id: ids['B.json'], type: 'null' },
  };
  expect(checking(drafts.of2020, schemas, ids)({ b: 1 })).toHaveLength(1);
});

test('a value for which no schema is declared is a fault, and its absence is none', () => {
  const refers = { anyOf: [{ type: 'null' }, { $ref: 'unknown.json' }] };
  const check = checking(drafts.of2020, { 'a.json': { properties: { b: refers } } });
  expect(check({})).toEqual([]);
  expect(check({ b: null })).toEqual([]);
  expect(check({ b: {} }).length).toBeGreaterThan(0);
});

test('formats hold: a day is no year, an address has a scheme and may have letters of any script', () => {
  const check = checking(drafts.of2020, {
    'a.json': { properties: { day: { format: 'date' }, at: { format: 'iri' }, text: { format: 'textarea' } } },
  });
  expect(check({ day: '2022-03-01', at: 'https://port.example/año', text: 'x' })).toEqual([]);
  expect(check({ day: '2022' })).toHaveLength(1);
  expect(check({ at: 'port' })).toHaveLength(1);
});

test('patterns with escapes that only old readers know are read', () => {
  const check = checking(drafts.four, {
    'a.json': { properties: { mail: { pattern: '^mailto:[\\w\\_\\~]+@port$' } } },
  });
  expect(check({ mail: 'mailto:a_b@port' })).toEqual([]);
  expect(check({ mail: 'a@port' })).toHaveLength(1);
});
