import { expect, test } from 'vitest';
import { soundSchema } from '../../../scripts/standards/sound-schema.ts';

const declared = { file: 'a.json', title: 'A', id: 'https://port.example/a.json' };
const standard = { draft: 'http://json-schema.org/draft-04/schema' };
const schema = { $schema: `${standard.draft}#`, id: `${declared.id}#`, title: 'A' };
const read = (value: unknown) => soundSchema(standard, declared, JSON.stringify(value));

test('a schema that calls itself what it should is taken, with or without the sign at the end of its id', () => {
  expect(read(schema)).toEqual(schema);
  expect(read({ ...schema, id: declared.id })).toMatchObject({ title: 'A' });
  expect(read({ ...schema, id: undefined, $id: declared.id })).toMatchObject({ title: 'A' });
});

test('a schema of another standard, draft or version is refused, with what it is and what was wanted', () => {
  expect(() => read({ ...schema, title: 'B' })).toThrow('a.json: is another schema: its title is "B", not "A"');
  expect(() => read({ ...schema, id: 'https://port.example/b.json' })).toThrow(
    'its id is "https://port.example/b.json"',
  );
  expect(() => read({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' })).toThrow('its draft is');
  expect(() => read({ title: 'A' })).toThrow('its draft is absent');
});

test('an id is not asked of a schema that has none', () => {
  expect(soundSchema(standard, { file: 'a.json', title: 'A' }, JSON.stringify(schema))).toEqual(schema);
});

test('what is no JSON object is refused', () => {
  expect(() => soundSchema(standard, declared, '{"title":')).toThrow('a.json: is not whole JSON');
  expect(() => read([schema])).toThrow('a JSON object is wanted');
  expect(() => read(null)).toThrow('a JSON object is wanted');
});
