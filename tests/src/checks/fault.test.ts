import { describe, expect, it } from 'vitest';
import { faultAt, faultAtKey, faultInCell, faultOfFile } from '../../../src/checks/fault.ts';
import { parseYaml } from '../../../src/checks/parse-yaml.ts';

const words = { wrong: 'w', allowed: 'a', mend: 'm' };

describe('faults', () => {
  it('stand at a value or at a key', () => {
    const { yaml } = parseYaml('a.yaml', 'id: x\nper: 3\n');
    if (yaml === null) throw new Error('the text of this test is not YAML');
    expect(faultAt(yaml, ['per'], words)).toEqual({ file: 'a.yaml', line: 2, column: 6, field: 'per', ...words });
    expect(faultAtKey(yaml, ['per'], words)).toMatchObject({ line: 2, column: 1 });
  });

  it('stand in a cell or at a whole file', () => {
    const row = { file: 'a.csv', at: () => ({ line: 4, column: 9 }) };
    expect(faultInCell(row, 'group', words)).toEqual({ file: 'a.csv', line: 4, column: 9, field: 'group', ...words });
    expect(faultOfFile('a.csv', 'receipt', words)).toMatchObject({ file: 'a.csv', line: 0, field: 'receipt' });
  });
});
