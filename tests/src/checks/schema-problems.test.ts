import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../src/checks/parse-yaml.ts';
import type { YamlFile } from '../../../src/checks/parse-yaml.ts';
import { fieldName, quote, schemaProblems } from '../../../src/checks/schema-problems.ts';

const boat = z.strictObject({
  id: z.string(),
  kind: z.enum(['rowing', 'sailing']),
  sail: z.union([z.strictObject({ area: z.number() }), z.strictObject({ none: z.literal(true) })]).optional(),
  crew: z.array(z.strictObject({ name: z.string().describe('As on the passport') })).min(1),
});

function yaml(text: string): YamlFile {
  const parsed = parseYaml('boat.yaml', text).yaml;
  if (parsed === null) throw new Error('the text of this test is not YAML');
  return parsed;
}

/** The problems of a text as `line:column field: wrong | allowed | mend`. */
function faults(text: string): string[] {
  const { problems } = schemaProblems(boat, yaml(text));
  return problems.map((one) => `${one.line}:${one.column} ${one.field}: ${one.wrong} | ${one.allowed} | ${one.mend}`);
}

const crew = 'crew:\n  - name: Ann\n';

describe('schemaProblems', () => {
  it('gives the value when all is well', () => {
    const { value, problems } = schemaProblems(boat, yaml(`id: gull\nkind: rowing\n${crew}`));
    expect(problems).toEqual([]);
    expect(value?.kind).toBe('rowing');
  });

  it('names unknown keys with the nearest known, and missing ones with their purpose', () => {
    expect(faults('id: gull\nkind: rowing\ncrew:\n  - nam: Ann\n')).toEqual([
      '4:5 crew[0].name: is missing | a text: As on the passport | add a line "name: …"',
      '4:5 crew[0].nam: unknown key "nam" | name | did you mean name? Otherwise remove the line',
    ]);
  });

  it('quotes a wrong word and says which are allowed', () => {
    expect(faults(`id: gull\nkind: roving\n${crew}`)).toEqual([
      '2:7 kind: unknown value "roving" | rowing, sailing | did you mean rowing or sailing?',
    ]);
  });

  it('asks for quotes around a number that should be a text', () => {
    expect(faults(`id: 2020\nkind: rowing\n${crew}`)[0]).toMatch(
      /^1:5 id: 2020: .* \| a text \| put it in quotes: '2020'$/,
    );
  });

  it('explains the form that came nearest where several are allowed', () => {
    expect(faults(`id: gull\nkind: rowing\n${crew}sail:\n  area: big\n`)[0]).toMatch(
      /^6:9 sail.area: "big": expected number/,
    );
    expect(faults(`id: gull\nkind: rowing\n${crew}sail: big\n`)[0]).toMatch(/not one of the forms allowed/);
  });

  it('takes a purpose with a comma for no list of words', () => {
    const schema = z.strictObject({ x: z.string().min(3).describe('A name, a place, or both') });
    const [fault] = schemaProblems(schema, yaml('x: a\n')).problems;
    expect(fault).toMatchObject({ allowed: 'a text: A name, a place, or both', mend: 'write what is allowed here' });
  });

  it('says every fault at once', () => {
    expect(faults('kind: x\nmast: 1\ncrew: []\n')).toHaveLength(4);
  });
});

describe('fieldName and quote', () => {
  it('write paths and values as a person would', () => {
    expect(fieldName(['texts', 'know', 0, 'title'])).toBe('texts.know[0].title');
    expect(fieldName([])).toBe('file');
    expect(quote('a')).toBe('"a"');
    expect(quote('x'.repeat(80))).toHaveLength(58);
    expect(quote([Number.NaN][0])).toBe('NaN');
  });
});
