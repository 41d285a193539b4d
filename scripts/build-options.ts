import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line of the build says, with its defaults filled in. Folders are absolute. */
export interface BuildOptions {
  data: string;
  out: string;
  /** Where the published objects go, for the pages to be printed from. */
  built: string;
  /** The date of the build; null: that of the newest receipt. */
  date: string | null;
  onlyData: boolean;
}

const flags = {
  data: { type: 'string', default: 'data' },
  out: { type: 'string', default: 'dist' },
  built: { type: 'string' },
  date: { type: 'string' },
  'only-data': { type: 'boolean', default: false },
} as const;

/** Another site than the usual one keeps its objects beside its own folder, so that two builds never share them. */
function defaultBuilt(root: string, out: string): string {
  return out === join(root, 'dist') ? join(root, '.build') : `${out}.build`;
}

/**
 * Reads `[--data <folder>] [--out <folder>] [--built <folder>] [--date YYYY-MM-DD] [--only-data]`.
 * Throws on an unknown flag and on a date that is none.
 */
export function buildOptions(args: string[], root: string): BuildOptions {
  const { values } = parseArgs({ args, options: flags });
  const date = values.date ?? null;
  if (date !== null && !isDay(date)) throw new Error(`--date must be a day such as 2024-03-05, not "${date}"`);
  const out = resolve(root, values.out);
  const built = values.built === undefined ? defaultBuilt(root, out) : resolve(root, values.built);
  return { data: resolve(root, values.data), out, built, date, onlyData: values['only-data'] };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Where a folder is written before it takes its place, on the same disk: beside it, or, for the folders of the project
 * itself, in `.cache`, which neither Git nor the linter reads.
 */
export function draftOf(folder: string, root: string): string {
  return dirname(folder) === root ? join(root, '.cache', `${basename(folder)}.draft`) : `${folder}.draft`;
}
