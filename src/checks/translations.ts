import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/site.ts';
import { compareWords } from './compare-words.ts';
import { faultOfFile } from './fault.ts';
import type { Folder } from './folder.ts';
import { folderOf } from './file-kinds.ts';
import { kinds } from './kinds.ts';
import { unknownWord } from './known.ts';
import type { Path } from './parse-yaml.ts';
import { textsIn } from './texts-in.ts';

/** Texts that are ICU messages, by the kind of file they stand in. */
const messages: Record<string, readonly string[]> = {
  indicators: ['sentence'],
  geographies: ['areaName', 'inSentence'],
};

/** What is to be translated, by key: `indicators/rent` → its texts. The order is that of the catalog. */
export function originals(folder: Folder): Map<string, unknown> {
  const found = new Map<string, unknown>();
  if (folder.site !== null) found.set('site', folder.site.value.texts);
  if (folder.glossary !== null) found.set('glossary', folder.glossary.value.texts);
  if (folder.budget.recipe !== null) found.set('budget', folder.budget.recipe.value.texts);
  if (folder.lens !== null) found.set('lens', folder.lens.value.texts);
  for (const kind of kinds) {
    for (const [id, { value }] of folder.objects[kind])
      if ('texts' in value && !('draft' in value && value.draft)) found.set(`${kind}/${id}`, value.texts);
  }
  return found;
}

function isMessageIn(key: string): (path: Path) => boolean {
  const fields = messages[key.split('/')[0] ?? ''] ?? [];
  return (path) => path.length === 1 && fields.includes(String(path[0]));
}

function absentFile(file: string, original: unknown): Problem {
  return faultOfFile(file, 'file', {
    wrong: `is missing, with ${textsIn(original).length} texts to translate`,
    allowed: 'a translation of every text in a finished language',
    mend: 'add the file, or set the state of the language to draft in site.yaml',
  });
}

function languageProblems(folder: Folder, language: Language, texts: ReadonlyMap<string, unknown>): Problem[] {
  const words = folder.words.get(language.id);
  const finished = language.state === 'finished';
  return [...texts].flatMap(([key, original]) => {
    const read = words?.get(key);
    const file = `words/${language.id}/${key}.yaml`;
    if (read !== undefined) return compareWords({ read, finished, isMessage: isMessageIn(key) }, original, read.value);
    const unreadable = folder.files.has(file);
    return finished && !unreadable ? [absentFile(file, original)] : [];
  });
}

/** Words in a language that the site does not have, or for something that the catalog does not have. */
function strayProblems(folder: Folder, languages: readonly string[]): Problem[] {
  return [...folder.words].flatMap(([language, words]) =>
    [...words.values()].flatMap(({ file }) => {
      const key = file.slice(`words/${language}/`.length, -'.yaml'.length);
      if (!languages.includes(language))
        return [faultOfFile(file, 'file name', unknownWord('language', language, languages))];
      return strayKey(folder, file, key);
    }),
  );
}

function strayKey(folder: Folder, file: string, key: string): Problem[] {
  const kind = kinds.find((one) => key.startsWith(`${one}/`));
  if (kind === undefined) return [];
  const id = key.slice(kind.length + 1);
  const known = folder.ids[kind];
  return known.has(id) ? [] : [faultOfFile(file, 'file name', unknownWord(`id in ${folderOf(kind)}`, id, known))];
}

/** Every text is translated in every finished language, and no translation stands for nothing. */
export function translations(folder: Folder): Problem[] {
  const languages = folder.site?.value.languages ?? [];
  if (languages.length === 0) return [];
  const texts = originals(folder);
  const ids = languages.map(({ id }) => id);
  const translated = languages.slice(1).flatMap((language) => languageProblems(folder, language, texts));
  return [...translated, ...strayProblems(folder, ids)];
}
