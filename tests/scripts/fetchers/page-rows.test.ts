import { expect, test } from 'vitest';
import type { Brought } from '../../../scripts/fetchers/fetcher.ts';
import { pageRowsOf } from '../../../scripts/fetchers/page-rows.ts';
import { recordingMachine } from '../recording-machine.ts';

const brought = (given: Partial<Brought>): Brought => ({
  path: 'boats.csv',
  pages: ['cache/boats.csv'],
  format: 'csv',
  bytes: 9,
  sha256: 'b'.repeat(64),
  counted: false,
  ...given,
});

test('pages of objects: absent fields are empty, numbers and points are text, lines run through', async () => {
  const machine = recordingMachine({ 'p/1.json': '[{"a":"1"}]', 'p/2.json': '[{"a":2,"b":{"x":1}}]' });
  const { rows, columns, stamp } = await pageRowsOf(
    machine,
    brought({ pages: ['p/1.json', 'p/2.json'], format: 'json', stamp: 'now' }),
    ['a', 'b'],
  );
  expect(rows.map(({ line, cells }) => [line, cells['a'], cells['b']])).toEqual([
    [2, '1', ''],
    [3, '2', '{"x":1}'],
  ]);
  expect([columns, stamp]).toEqual([['a', 'b'], 'now']);
});

test('a CSV file keeps what is known of it', async () => {
  const machine = recordingMachine({ 'cache/boats.csv': 'Tree,Count\nAsh,4\n' });
  const file = await pageRowsOf(machine, brought({ query: 'https://port.example/boats.csv' }), []);
  expect(file.rows[0]?.cells).toEqual({ Tree: 'Ash', Count: '4' });
  expect(file).toMatchObject({ path: 'boats.csv', bytes: 9, query: 'https://port.example/boats.csv' });
});

test('pages of CSV have each their heading, and lines run through', async () => {
  const machine = recordingMachine({ 'p/1.csv': 'a,b\n1,x\n', 'p/2.csv': 'a,b\n2,\n' });
  const { rows, columns } = await pageRowsOf(machine, brought({ pages: ['p/1.csv', 'p/2.csv'] }), []);
  expect(columns).toEqual(['a', 'b']);
  expect(rows).toEqual([
    { file: 'boats.csv', line: 2, cells: { a: '1', b: 'x' } },
    { file: 'boats.csv', line: 3, cells: { a: '2', b: '' } },
  ]);
});
