import { expect, it } from 'vitest';
import { readCrosswalk } from '../../../src/checks/read-crosswalk.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it('reads labels and groups as text, with their places', () => {
  const text = 'column,label,dimension,group,definition\nKin,Heron,kin,heron-kin,Who wrote Heron.\n';
  const { crosswalk, problems } = readCrosswalk('a.csv', 'log', utf8(text));
  expect(problems).toEqual([]);
  expect(crosswalk.rows[0]?.row).toMatchObject({ label: 'Heron', group: 'heron-kin' });
  expect(crosswalk.rows[0]?.at('group')).toEqual({ line: 2, column: 15 });
});

it('reports a wrong header and an empty file', () => {
  expect(readCrosswalk('a.csv', 'log', utf8('label,group\nHeron,heron-kin\n')).problems).toMatchObject([
    { field: 'header' },
  ]);
  expect(readCrosswalk('a.csv', 'log', utf8('')).problems).toMatchObject([{ wrong: 'is empty' }]);
});
