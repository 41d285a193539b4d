import { stringify } from 'csv-stringify/sync';
import { downloadColumns } from '../../src/model/download.ts';
import type { DownloadRow } from './rows.ts';

/** Rows of a download as UTF-8 CSV with a header and plain line feeds. Texts in them have been guarded. */
export function toCsv(rows: readonly DownloadRow[]): string {
  return stringify([...rows], { header: true, columns: [...downloadColumns], record_delimiter: '\n' });
}
