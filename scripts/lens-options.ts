import { parseArgs } from 'node:util';

const usage = `npm run lens -- <file> [--weight <indicator>=<number> …] [--within <km>] [--out <folder>] [--language es]
  <file>      a file of projects: CSV, TSV or XLSX
  --weight    the weight of an indicator of need, 0 to 100; may stand several times
  --within    how far reach goes from a point, in kilometers
  --out       a folder for memo.html, memo.txt and the figures as CSV; without it the memo is printed here
  --language  the language of the memo and of the advice: en or es`;

/** What the command line asks of the lens. */
export interface AskedLens {
  file: string;
  data: string;
  weights: Record<string, number>;
  metres: number | null;
  out: string | null;
  language: string;
}

/** A number of the command line, in plain digits; throws with the option and what may stand there. */
function numberOf(option: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || number > most)
    throw new RangeError(`${option} "${text}": must be a number from 0 to ${most}\n${usage}`);
  return number;
}

function weightOf(text: string): [string, number] {
  const [, indicator, number] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  if (indicator === undefined) throw new RangeError(`--weight "${text}": must be <indicator>=<number>\n${usage}`);
  return [indicator, numberOf(`--weight ${indicator}`, number!, 100)];
}

/** Weights by indicator. Throws where one is given twice: the last would win without a word. */
function weightsOf(texts: readonly string[]): Record<string, number> {
  const weights = texts.map(weightOf);
  const ids = weights.map(([id]) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw new RangeError(`--weight ${twice}: stands twice; give one weight for each indicator`);
  return Object.fromEntries(weights);
}

/** Without a name the files would lie in the folder the command is run in. */
function folderOf(out: string | undefined): string | null {
  if (out?.trim() === '') throw new RangeError(`--out "": must be the name of a folder\n${usage}`);
  return out ?? null;
}

/** Reads the command line of `npm run lens`. Throws RangeError with the usage when something in it cannot be understood. */
export function askedOfLens(args: string[]): AskedLens {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'data' },
      weight: { type: 'string', multiple: true, default: [] },
      within: { type: 'string' },
      out: { type: 'string' },
      language: { type: 'string', default: 'en' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new RangeError(usage);
  return {
    file,
    data: values.data,
    weights: weightsOf(values.weight),
    metres: values.within === undefined ? null : numberOf('--within', values.within, 1000) * 1000,
    out: folderOf(values.out),
    language: values.language,
  };
}
