import { parquetWriteBuffer } from 'hyparquet-writer';
import { type DownloadColumn, downloadColumns, numberColumns } from '../../src/model/download.ts';
import type { DownloadRow } from './rows.ts';

const values = (rows: readonly DownloadRow[], column: DownloadColumn): (string | number | null)[] =>
  rows.map((row) => (row[column] === '' ? null : row[column]));

/**
 * Rows of a download as Parquet: the columns of the CSV file, numbers as doubles, an empty cell as null. `about` goes
 * into the file's own metadata. The same rows give the same bytes.
 * Example: a column `estimate` of doubles, so that nothing needs to guess a type.
 */
export function toParquet(rows: readonly DownloadRow[], about: Readonly<Record<string, string>>): Uint8Array {
  const columnData = downloadColumns.map((name) => ({
    name,
    data: values(rows, name),
    type: numberColumns.has(name) ? ('DOUBLE' as const) : ('STRING' as const),
  }));
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}
