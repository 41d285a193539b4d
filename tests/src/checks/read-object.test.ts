import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readObject, readYaml } from '../../../src/checks/read-object.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const boat = z.strictObject({ id: z.string() });

describe('readObject', () => {
  it('gives the value and the places of its parts', () => {
    const { read, problems } = readObject('a.yaml', utf8('id: gull\n'), boat);
    expect(problems).toEqual([]);
    expect(read?.value).toEqual({ id: 'gull' });
    expect(read?.at(['id'])).toEqual({ line: 1, column: 5 });
  });

  it('reports bytes, placeholders and schema in one go', () => {
    const { read, problems } = readObject('a.yaml', utf8('id: TODO \nmast: 1\n'), boat);
    expect(read).toBeNull();
    expect(problems.map(({ wrong }) => wrong)).toEqual([
      'the line ends in a space',
      '"TODO" is a placeholder',
      'unknown key "mast"',
    ]);
  });

  it('is silent about the schema when the YAML cannot be read', () => {
    expect(readObject('a.yaml', utf8('id: [x\n'), boat).problems).toMatchObject([{ field: 'YAML' }]);
    expect(readYaml('a.yaml', utf8('')).yaml).toBeNull();
  });
});
