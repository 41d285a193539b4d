/** One raw row: its cells by column name, and the line of the file on which it begins (the header is line 1). */
export interface RawRow {
  file: string;
  line: number;
  cells: Record<string, string>;
  /** How many records the row stands for, where records were counted first; else one. */
  records?: number;
}

/** What a receipt says of a raw file. */
export interface Mark {
  path: string;
  bytes: number;
  sha256: string;
  /** What was asked of the endpoint. */
  query?: string;
  /** The endpoint's own mark of this state of its rows, by which the next refresh sees that nothing is new. */
  stamp?: string;
}

/** The mark of a file alone, without its rows or pages; what is not known is absent. */
export const markOf = ({ path, bytes, sha256, query, stamp }: Mark): Mark => ({
  path,
  bytes,
  sha256,
  ...(query === undefined ? {} : { query }),
  ...(stamp === undefined ? {} : { stamp }),
});

/** A raw file as it was read. */
export interface RawFile extends Mark {
  columns: string[];
  rows: RawRow[];
}

/** What a fetch brings back, whatever the kind of endpoint. `rowsUpdatedAt` is the publisher's own date, if any. */
export interface Fetched {
  files: RawFile[];
  rowsUpdatedAt: string | null;
  from: 'network' | 'folder';
}

/** Where records are counted: by the portal, so that only counts travel, or here; `both` compares the two. */
export type Engine = 'portal' | 'local' | 'both';

/** A raw file as it came, still in pieces on this machine. */
export interface Brought extends Mark {
  /** Where the pieces lie, in their order. */
  pages: string[];
  format: 'csv' | 'json' | 'parquet' | 'other';
  /** The portal has counted the records already; the count is in the column `rows`. */
  counted: boolean;
}

/** How a file is read, by its name: `.csv` and `.csv.gz` as CSV, `.parquet` as that, workbooks and shapes otherwise. */
export function formatOf(file: string): Brought['format'] {
  if (/\.csv(\.gz)?$/.test(file)) return 'csv';
  return file.endsWith('.parquet') ? 'parquet' : 'other';
}
