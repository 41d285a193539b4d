import { extname } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `npm run import -- <file> [--source <id>] [--replace] [--dry-run] [--language es] [--problems <out.xlsx>]
  <file>       a spreadsheet: XLSX, CSV or TSV
  --source     the source whose table it becomes; else the name of the file says so
  --replace    the spreadsheet is the whole table, and not the new rows of it
  --dry-run    checks and tells what would change; writes nothing
  --language   the language of the advice: en or es
  --problems   where the marked copy goes when there are problems; else beside the file
       npm run import -- <folder> [--out <folder>]
  <folder>     an Open SDG data repository: every file becomes a draft, or is refused with why
  --out        a new folder for the drafts; else drafts`;

/** What the command line asks of an import. */
export interface Asked {
  file: string;
  source: string | undefined;
  data: string;
  date: string;
  replace: boolean;
  dryRun: boolean;
  problems: string;
  /** Where the drafts of a whole repository go. */
  out: string;
  /** The language of the advice. */
  language: string;
}

/** Reads the command line of `npm run import`. Throws the usage when it names no file or more than one. */
export function askedFor(today: string, args: string[]): Asked {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      data: { type: 'string', default: 'data' },
      date: { type: 'string', default: today },
      replace: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
      problems: { type: 'string' },
      out: { type: 'string', default: 'drafts' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new RangeError(usage);
  const { source, data, date, replace, language, out } = values;
  const marked = values.problems ?? `${file.slice(0, file.length - extname(file).length)}-problems.xlsx`;
  return { file, source, data, date, replace, dryRun: values['dry-run'], language, out, problems: marked };
}
