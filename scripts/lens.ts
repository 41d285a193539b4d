import { basename, join } from 'node:path';
import { nearest } from '../src/checks/nearest.ts';
import { lensCsv } from '../src/format/lens-csv.ts';
import { lensMemo } from '../src/format/lens-memo.ts';
import { memoHtml } from '../src/format/memo-html.ts';
import { memoText } from '../src/format/memo-text.ts';
import type { Messages } from '../src/format/messages.ts';
import { sheetProblemLine } from '../src/format/sheet-problem.ts';
import type { LensChoice } from '../src/lens/project.ts';
import { readFile } from '../src/lens/read-file.ts';
import { declaredChoice, runLens } from '../src/lens/run-lens.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { LensData } from '../src/model/lens-data.ts';
import { annotation } from './annotation.ts';
import { type Effects, realEffects } from './effects.ts';
import { interfaceWords } from './interface-words.ts';
import { type AskedLens, askedOfLens } from './lens-options.ts';
import { loadCatalog } from './load-catalog.ts';
import { newestReceipt } from './newest-receipt.ts';
import { lensData } from './outputs/lens-data.ts';
import { tellAll } from './tell-all.ts';
import { tellFault } from './tell-fault.ts';

const strings = join(import.meta.dirname, '..', 'src', 'strings');

/** The figures of the lens alone: of the catalog only the indicators of need are measured. Throws where there is no lens. */
function figuresOf(catalog: Catalog, languages: readonly Messages[]): LensData {
  const { lens } = catalog;
  if (lens === null) throw new RangeError('this city declares no lens: catalog/lens.yaml is missing');
  const wanted = lens.need.map(({ indicator }) => indicator);
  const indicators = new Map([...catalog.indicators].filter(([id]) => wanted.includes(id)));
  const { site, told } = tellAll({ ...catalog, indicators }, languages, newestReceipt(catalog));
  return lensData(catalog, site, told)!;
}

/** The declared choice with what was asked for instead. Throws on an indicator that is none of need, or a reach beyond the limits. */
function choiceOf(data: LensData, { weights, metres }: AskedLens): LensChoice {
  const declared = declaredChoice(data);
  const ids = Object.keys(declared.weights);
  for (const id of Object.keys(weights))
    if (!ids.includes(id))
      throw new RangeError(`--weight ${id}: no indicator of need; did you mean ${nearest(id, ids, 2).join(' or ')}?`);
  const all = { ...declared.weights, ...weights };
  if (Object.values(all).every((weight) => weight === 0)) throw new RangeError('one weight at least must be above 0');
  const { least, most } = data.near;
  if (metres !== null && (metres < least || metres > most))
    throw new RangeError(`--within ${metres / 1000}: must be a number from ${least / 1000} to ${most / 1000}`);
  return { weights: all, metres: metres ?? declared.metres };
}

/** The file of projects itself may be called projects.csv, and a memo that was signed must not go: nothing is written over. */
async function refuseToReplace(effects: Effects, folder: string, names: readonly string[]): Promise<void> {
  const there: string[] = [];
  for (const name of names) if (await effects.exists(join(folder, name))) there.push(name);
  if (there.length > 0)
    throw new RangeError(
      `--out ${folder}: ${there.join(', ')} ${there.length === 1 ? 'stands' : 'stand'} there already, and nothing was written; name another folder, or move what is there`,
    );
}

/** What the machine says of a file or a folder, in words. */
function inWords(cause: Error, { file, out }: AskedLens): Error {
  const code = 'code' in cause ? cause.code : null;
  if (code === 'EISDIR') return new RangeError(`${file}: is a folder; name a file: CSV, TSV or XLSX`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new RangeError(`${cause.message}; name a file that may be read and a folder that may be written to`);
  if ((code === 'EEXIST' || code === 'ENOTDIR') && out !== null)
    return new RangeError(`--out ${out}: is a file, or lies in one; name a folder`);
  return cause;
}

async function lookThrough(effects: Effects, asked: AskedLens): Promise<number> {
  const bytes = await effects.readBytes(asked.file);
  const name = basename(asked.file);
  const catalog = await loadCatalog(effects, asked.data);
  const words = (await interfaceWords(catalog, strings, effects)).messages;
  const data = figuresOf(catalog, words);
  const messages = words.find(({ language }) => language === asked.language && language in data.texts);
  if (messages === undefined)
    throw new RangeError(`--language ${asked.language}: must be one of ${Object.keys(data.texts).join(', ')}`);
  const choice = choiceOf(data, asked);
  const { projects, problems } = readFile(name, bytes, data);
  for (const problem of problems) {
    effects.error(sheetProblemLine(problem, messages));
    if (effects.environment('GITHUB_ACTIONS') === 'true') effects.out(annotation(asked.file, problem, messages));
  }
  if (problems.length > 0) {
    effects.error(`${messages.say('sheets.count', { count: problems.length })}. ${messages.say('sheets.unwritten')}`);
    return 1;
  }
  const result = runLens(projects, data, choice);
  const memo = lensMemo(result, data, name, messages);
  if (asked.out === null) {
    effects.out(memoText(memo));
    return 0;
  }
  const files = { 'memo.html': memoHtml(memo), 'memo.txt': memoText(memo), ...lensCsv(result, data) };
  await refuseToReplace(effects, asked.out, Object.keys(files));
  for (const [path, text] of Object.entries(files)) await effects.writeFile(join(asked.out, path), text);
  effects.out(messages.say('sheets.written', { folder: asked.out, files: Object.keys(files).join(', ') }));
  return 0;
}

/**
 * `npm run lens -- <file>`: looks at a file of projects through the equity lens, the same as the page does. With any fault every
 * one of them is told at its cell, nothing is written, and the exit code is 1.
 */
export async function lens(effects: Effects, args: string[]): Promise<number> {
  try {
    const asked = askedOfLens(args);
    if (!(await effects.exists(asked.file))) throw new RangeError(`${asked.file}: there is no such file`);
    return await lookThrough(effects, asked).catch((cause: unknown) => {
      throw cause instanceof Error ? inWords(cause, asked) : cause;
    });
  } catch (cause) {
    return tellFault(effects, cause);
  }
}

if (import.meta.main) process.exitCode = await lens(realEffects(), process.argv.slice(2));
