import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { begun, header, listed, quoted } from '../../../scripts/new/kind.ts';
import { catalog } from '../small-catalog.ts';

test('a text is one YAML string, whatever signs it has', () => {
  for (const text of ['a: b # c', '"', "it's", '\\n', '- x', 'no'])
    expect(parse(`text: ${quoted(text)}`)).toEqual({ text });
});

test('the header names the schema and says what a draft is', () => {
  expect(header('source')).toContain('../../schema/source.schema.json\n# A draft');
});

test('a list has commas between, and no empty ones', () => {
  expect(listed(' 01, 02,,')).toEqual(['01', '02']);
});

test('drafts of one kind can be chosen', () => {
  const drafts = new Map([['sources/oar-log', { kind: 'sources', id: 'oar-log' }]]) as never;
  expect(begun({ ...catalog({ survey: [] }), drafts }.drafts, 'sources')).toEqual(['oar-log']);
  expect(begun(drafts, 'geographies')).toEqual([]);
});
