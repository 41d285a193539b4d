import { parseArgs } from 'node:util';

/** What the command line says of a report. */
export interface ReportOptions {
  id: string;
  /** The place, for a report that is made for each. */
  area: string | null;
  /** Null: the first language of the site. */
  language: string | null;
  /** Issue areas to print alone, as the address of the page names them; empty: all. */
  areas: string;
  out: string;
  site: string;
}

const flags = {
  area: { type: 'string' },
  areas: { type: 'string', default: '' },
  language: { type: 'string' },
  out: { type: 'string', default: 'reports' },
  site: { type: 'string', default: 'dist' },
} as const;

export const reportUsage =
  'npm run report -- <id> [--area <id>] [--areas <issue area>,<issue area>] [--language es] [--out <folder>] [--site <folder>]';

/** Reads the command line; null when it names no report or more than one. Throws on an unknown flag. */
export function reportOptions(args: string[]): ReportOptions | null {
  const { values, positionals } = parseArgs({ args, options: flags, allowPositionals: true });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) return null;
  return { ...values, id, area: values.area ?? null, language: values.language ?? null };
}
