import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readRows } from '../../../scripts/fetchers/file.ts';
import { bringFrom } from '../bring-from.ts';
import { recordingMachine } from '../recording-machine.ts';
import { source } from '../small-catalog.ts';

const linesOf = (text: string) => readRows('a.csv', text).rows.map(({ line, cells }) => [line, cells['A'], cells['B']]);

test.each([
  ['LF', 'A,B\n1,2\n3,4\n'],
  ['CRLF', 'A,B\r\n1,2\r\n3,4\r\n'],
  ['bare CR', 'A,B\r1,2\r3,4'],
  ['line ends of three kinds', 'A,B\r\n1,2\r3,4\n'],
  ['a byte order mark', '\uFEFF"A",B\n1,2\n3,4\n'],
])('rows and their lines with %s', (_, text) => {
  expect(linesOf(text)).toEqual([
    [2, '1', '2'],
    [3, '3', '4'],
  ]);
});

test('a quoted line break and empty lines do not shift the line numbers of later rows', () => {
  expect(linesOf('A,B\n\n"x\ny",2\n3,4\n\n\n5,6')).toEqual([
    [3, 'x\ny', '2'],
    [5, '3', '4'],
    [8, '5', '6'],
  ]);
});

test('a heading that stands twice keeps both columns, also when only blanks tell them apart', () => {
  expect(readRows('a.csv', 'A,A,A \n1,2,3\n').rows[0]?.cells).toEqual({ A: '1', 'A (2)': '2', 'A (3)': '3' });
});

test('a short row has empty cells; an empty file and a row that is too long are told with the file', () => {
  expect(linesOf('A,B\n1\n')).toEqual([[2, '1', '']]);
  expect(() => readRows('a.csv', '')).toThrow('a.csv: the file is empty');
  expect(() => readRows('a.csv', 'A,B\n1,2,3\n')).toThrow(/^a\.csv: not a sound CSV file: .*line 2/);
});

const fetched = (bytes: Uint8Array | null, path = 'a.csv') => {
  const machine = recordingMachine();
  if (bytes !== null) machine.files.set(`raw/${path}`, bytes);
  return bringFrom(machine, 'raw', source({ files: [path] }));
};

test('a packed file is unpacked; size and checksum are of the file as it lies there', async () => {
  const packed = gzipSync('A,B\n1,2\n');
  const { files, from, rowsUpdatedAt } = await fetched(packed, 'a.csv.gz');
  expect(files[0]).toMatchObject({ path: 'a.csv.gz', bytes: packed.length, columns: ['A', 'B'] });
  expect([from, rowsUpdatedAt]).toEqual(['folder', null]);
});

test('a file that is absent, in Latin-1 or not packed is named', async () => {
  await expect(fetched(null)).rejects.toThrow('a.csv: cannot be read from raw; is the folder the right one?');
  await expect(fetched(Uint8Array.of(0x41, 0x0a, 0xe9))).rejects.toThrow('a.csv: cannot be read as UTF-8 text');
  await expect(fetched(Uint8Array.of(1, 2), 'a.csv.gz')).rejects.toThrow(
    'a.csv.gz: cannot be read as UTF-8 text packed',
  );
});

test('shapes are read by their properties; a Parquet file is for records that are counted', async () => {
  const features = [{ type: 'Feature', properties: { A: 1 }, geometry: null }];
  const { files } = await fetched(new TextEncoder().encode(JSON.stringify({ features })), 'a.geojson');
  expect(files[0]!.rows[0]!.cells).toMatchObject({ A: '1', point_longitude: '' });
  await expect(fetched(new TextEncoder().encode('%PDF'), 'a.xlsx')).rejects.toThrow('a.xlsx: not a sound workbook');
  await expect(fetched(Uint8Array.of(1), 'a.parquet')).rejects.toThrow('where records are counted');
});
