import type { Source } from '../../src/model/source.ts';

/** One raw row: its cells by column name, and the line of the file on which it begins (the header is line 1). */
export interface RawRow {
  file: string;
  line: number;
  cells: Record<string, string>;
}

/** A raw file as it was read. */
export interface RawFile {
  path: string;
  bytes: number;
  sha256: string;
  columns: string[];
  rows: RawRow[];
}

/** What a fetch brings back, whatever the kind of endpoint. `rowsUpdatedAt` is the publisher's own date, if any. */
export interface Fetched {
  files: RawFile[];
  rowsUpdatedAt: string | null;
  from: 'network' | 'folder';
}

/** One kind of endpoint: takes a source, brings its raw rows. */
export interface Fetcher {
  bring(source: Source): Promise<Fetched>;
}
