import type { PublishedFile } from './published.ts';

/** Names of formats and media types, as registers of data write them. */
export const mediaTypes: Readonly<Record<PublishedFile['format'], readonly [name: string, type: string]>> = {
  csv: ['CSV', 'text/csv'],
  xlsx: ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  json: ['JSON', 'application/json'],
  parquet: ['Parquet', 'application/vnd.apache.parquet'],
  zip: ['ZIP', 'application/zip'],
};

/** The forms in which the figures of a page are taken away, in the order they are offered. */
export const fileForms = ['csv', 'xlsx', 'json', 'parquet', 'zip'] as const satisfies PublishedFile['format'][];
