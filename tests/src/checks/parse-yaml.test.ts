import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/checks/parse-yaml.ts';

const text = 'id: rent\ntexts:\n  know:\n    - title: One\n';

describe('parseYaml', () => {
  it('gives the value and the place of each part', () => {
    const { yaml, problems } = parseYaml('a.yaml', text);
    expect(problems).toEqual([]);
    expect(yaml?.value).toEqual({ id: 'rent', texts: { know: [{ title: 'One' }] } });
    expect(yaml?.at(['texts', 'know', 0, 'title'])).toEqual({ line: 4, column: 14 });
    expect(yaml?.atKey(['texts', 'know'])).toEqual({ line: 3, column: 3 });
  });

  it('places a missing key at what should contain it', () => {
    expect(parseYaml('a.yaml', text).yaml?.at(['texts', 'know', 0, 'text'])).toEqual({ line: 4, column: 7 });
    expect(parseYaml('a.yaml', text).yaml?.at(['direction'])).toEqual({ line: 1, column: 1 });
  });

  it('reports malformed YAML with its place', () => {
    const { yaml, problems } = parseYaml('a.yaml', 'id: rent\ntexts: [one, two\nmore: x\n');
    expect(yaml).toBeNull();
    expect(problems[0]).toMatchObject({ file: 'a.yaml', line: 3, field: 'YAML' });
  });

  it('reports a duplicate key', () => {
    const { problems } = parseYaml('a.yaml', 'id: rent\nunit: percent\nid: rent\n');
    expect(problems).toMatchObject([{ line: 3, column: 1, mend: 'remove one of the two' }]);
  });

  it('refuses an alias, whether it is known or not', () => {
    expect(parseYaml('a.yaml', 'a: &x one\nb: *x\n').problems).toMatchObject([
      { line: 2, column: 4, wrong: 'alias "*x"' },
    ]);
    expect(parseYaml('a.yaml', 'b: *bold*\n').yaml).toBeNull();
  });

  it('reads JSON, and text that looks like markup as text', () => {
    expect(parseYaml('a.json', '{ "rows": 3 }').yaml?.value).toEqual({ rows: 3 });
    expect(parseYaml('a.yaml', "note: '<script>alert(1)</script>'").yaml?.value).toEqual({
      note: '<script>alert(1)</script>',
    });
  });
});
