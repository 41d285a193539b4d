import { holdsAll, plainWords } from '../model/plain-words.ts';
import type { Problem } from '../model/problem.ts';
import { searchWords as schema } from '../model/search-words.ts';
import type { Language } from '../model/site.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Strings } from './interface-words.ts';
import { kinds } from './kinds.ts';
import { schemaProblems } from './schema-problems.ts';
import { textsIn } from './texts-in.ts';

const key = 'search';

/** The texts of everything that has some, by key: of drafts too, which are published one day. */
function originals({ site, glossary, objects }: Folder): [string, unknown][] {
  const kept = kinds.flatMap((kind) =>
    [...objects[kind]].flatMap(([id, { value }]): [string, unknown][] =>
      'texts' in value ? [[`${kind}/${id}`, value.texts]] : [],
    ),
  );
  return [['site', site?.value.texts], ['glossary', glossary?.value.texts], ...kept];
}

/** Every text that a page in a language may have: of the catalog, translated where it is, and of the interface. */
function textsOf(folder: Folder, language: string, strings: Strings): string[] {
  const words = folder.words.get(language);
  const translated = originals(folder).map(([one, original]) => words?.get(one)?.value ?? original);
  const trees = [...translated, words?.get('interface')?.value, strings.get(language)];
  return trees.flatMap((tree) => textsIn(tree)).map(({ text }) => text);
}

/** Does one of the texts hold all words? Most do to the letter, which is soon seen; only then is every text made plain. */
function isIn(texts: readonly string[], target: string): boolean {
  if (texts.some((text) => text.includes(target))) return true;
  const words = plainWords(target).split(' ');
  return texts.some((text) => holdsAll(plainWords(text), words));
}

function languageProblems(folder: Folder, language: Language, strings: Strings, isWhole: boolean): Problem[] {
  const read = folder.words.get(language.id)?.get(key);
  if (read === undefined) return [];
  const { value, problems } = schemaProblems(schema, read);
  if (value === null || !isWhole) return problems;
  const texts = textsOf(folder, language.id, strings);
  return value.words.flatMap((line, at) =>
    line.for.flatMap((target, index) => {
      if (isIn(texts, target)) return [];
      const wrong = `"${target}" stands in no text of the site`;
      const mend = 'write words as names and titles on the site have them, or remove the line';
      return [faultAt(read, ['words', at, 'for', index], { wrong, allowed: 'words of one text of the site', mend })];
    }),
  );
}

/**
 * What a search word stands for must stand on the site: a search would lead nowhere in silence. Texts are looked through
 * only where all else is sound (`isWhole`): a title that is missing for another fault would be told twice.
 */
export function searchWords(folder: Folder, strings: Strings, isWhole: boolean): Problem[] {
  const languages = folder.site?.value.languages ?? [];
  return languages.flatMap((language) => languageProblems(folder, language, strings, isWhole));
}
