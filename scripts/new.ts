import { parseArgs } from 'node:util';
import { checkFolder } from '../src/checks/check-folder.ts';
import { formatProblem } from '../src/checks/format-problem.ts';
import { nearest } from '../src/checks/nearest.ts';
import { type Effects, realEffects } from './effects.ts';
import { loadCatalog, readFiles, readStrings } from './load-catalog.ts';
import { cityFiles, cityQuestions } from './new/city.ts';
import { kinds } from './new/kinds.ts';
import { languageQuestions, withLanguage } from './new/language.ts';
import { type Answers, type Question, wrongAnswer } from './new/question.ts';
import { tellFault } from './tell-fault.ts';

const names = [...Object.keys(kinds), 'language', 'city'];
const usage = `npm run new -- ${names.join('|')} [folder of a city] [--<question> <answer> …] [--data <folder>]
Whatever is not answered by a flag is asked.`;

/** Asks until an answer fits. Null when there is nobody to ask any more: then nothing is written. */
async function answered(effects: Effects, question: Question, given: string | undefined): Promise<string | null> {
  const { flag, ask, allowed, otherwise } = question;
  if (given !== undefined) {
    const wrong = wrongAnswer(question, given);
    if (wrong === null) return given;
    throw new RangeError(`--${flag}: ${wrong}`);
  }
  const hints = [
    ...(allowed === undefined ? [] : [allowed.join(', ')]),
    ...(otherwise === undefined ? [] : [`nothing: ${otherwise}`]),
  ];
  for (;;) {
    const said = (await effects.ask(`${ask}${hints.length > 0 ? ` (${hints.join('; ')})` : ''}: `))?.trim();
    if (said === undefined) return null;
    const answer = said === '' && otherwise !== undefined ? otherwise : said;
    const wrong = wrongAnswer(question, answer);
    if (wrong === null) return answer;
    effects.error(wrong);
  }
}

async function askAll(effects: Effects, questions: readonly Question[], flags: Answers): Promise<Answers> {
  const answers: Answers = {};
  for (const question of questions) {
    const answer = await answered(effects, question, flags[question.flag]);
    if (answer === null) throw new RangeError(`--${question.flag} is not answered. Nothing was written.`);
    answers[question.flag] = answer;
  }
  return answers;
}

/** Writes all files or none: none may be there, and the folder must be sound with them. */
async function writeAll(
  effects: Effects,
  folder: string,
  files: ReadonlyMap<string, string>,
  replaced: readonly string[] = [],
): Promise<number> {
  const there = await readFiles(effects, folder);
  const taken = [...files.keys()].filter((path) => there.has(path) && !replaced.includes(path));
  for (const path of taken) effects.error(`${folder}/${path} is there already`);
  for (const [path, text] of files) there.set(path, new TextEncoder().encode(text));
  const { problems } = taken.length > 0 ? { problems: [] } : checkFolder(there, await readStrings(effects));
  for (const problem of problems) effects.error(formatProblem(problem));
  if (taken.length + problems.length > 0) {
    effects.error('Nothing was written.');
    return 1;
  }
  for (const [path, text] of files) await effects.writeFile(`${folder}/${path}`, text);
  for (const path of [...files.keys()].filter((one) => !one.startsWith('schema/')))
    effects.out(`Written: ${folder}/${path}`);
  return 0;
}

async function make(
  effects: Effects,
  kind: string,
  folder: string | undefined,
  data: string,
  flags: Answers,
): Promise<number> {
  if (kind === 'city') {
    if (folder === undefined) throw new RangeError('name the folder of the new city: npm run new -- city <folder>');
    // It begins with the issue areas of the data folder at hand, the nine that the community named.
    const { issueAreas } = await loadCatalog(effects, data);
    const areas = new Map([...issueAreas.values()].map(({ id, texts }) => [id, texts.name]));
    const code = await writeAll(effects, folder, cityFiles(await askAll(effects, cityQuestions, flags), areas));
    if (code === 0) effects.out(`Next: npm run check -- --data ${folder}, then npm run new -- source --data ${folder}`);
    return code;
  }
  const catalog = await loadCatalog(effects, data);
  if (kind === 'language') {
    const answers = await askAll(effects, languageQuestions, flags);
    const site = withLanguage(await effects.readText(`${data}/site.yaml`), answers);
    const code = await writeAll(effects, data, new Map([['site.yaml', site]]), ['site.yaml']);
    if (code === 0)
      effects.out(
        `Next: write ${data}/words/${answers['id']}/, one file for each of the catalog, then say finished in site.yaml.`,
      );
    return code;
  }
  const { questions, files } = kinds[kind]!;
  const code = await writeAll(effects, data, files(await askAll(effects, questions(catalog), flags)));
  if (code === 0)
    effects.out('It is a draft: write what says TODO, translate it, then say draft: false. Next: npm run check');
  return code;
}

/**
 * `npm run new -- indicator|source|geography|dimension|language|city`: asks what must be known, and writes valid, commented
 * YAML that editors complete and check. Everything new but a language or a city is a draft. All files are written or none;
 * none is ever written over. Exit code 1 when an answer does not fit or something is there already.
 */
export async function makeNew(effects: Effects, args: string[]): Promise<number> {
  try {
    const flags = [
      ...Object.values(kinds).flatMap((kind) => kind.questions(nothing)),
      ...languageQuestions,
      ...cityQuestions,
    ];
    const options = Object.fromEntries(flags.map(({ flag }) => [flag, { type: 'string' as const }]));
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, data: { type: 'string' } },
    });
    const [kind, folder] = positionals;
    if (kind === undefined) throw new RangeError(usage);
    if (!names.includes(kind))
      throw new RangeError(`"${kind}" is none of: ${names.join(', ')}; nearest: ${nearest(kind, names, 1).join()}`);
    const { data = 'data', ...given } = values as Answers;
    return await make(effects, kind, folder, data, given);
  } catch (cause) {
    return tellFault(effects, cause);
  }
}

/** Only the names of flags are read with it. */
const nothing = {
  issueAreas: new Map(),
  sources: new Map(),
  drafts: new Map(),
  geographies: new Map(),
  dimensions: new Map(),
} as never;

if (import.meta.main) process.exitCode = await makeNew(realEffects(), process.argv.slice(2));
