import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/site.ts';
import { compareWords } from './compare-words.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';

/** The interface words of the software by language; the first of them is the one that the others translate. */
export type Strings = ReadonlyMap<string, unknown>;

const key = 'interface';

function absent(folder: Folder, language: Language, index: number, strings: Strings): Problem[] {
  const read = folder.site;
  const file = `words/${language.id}/${key}.yaml`;
  const draft = language.state === 'draft';
  if (read === null || draft || folder.files.has(file) || strings.has(language.id)) return [];
  const wrong = `the interface has no words in "${language.id}"`;
  const allowed = `${[...strings.keys()].join(', ')}, or a language with ${file}`;
  return [faultAt(read, ['languages', index, 'id'], { wrong, allowed, mend: `add ${file}` })];
}

/**
 * Every finished language has interface words: those of the software, or a file of the data folder with exactly the same keys
 * and the same names in braces. A draft without a file of its own speaks the first
 * language; with one it is held to the same, since half an interface serves nobody.
 */
export function interfaceWords(folder: Folder, strings: Strings): Problem[] {
  const [original] = strings.values();
  if (original === undefined) return [];
  return (folder.site?.value.languages ?? []).flatMap((language, index) => {
    const read = folder.words.get(language.id)?.get(key);
    if (read === undefined) return absent(folder, language, index, strings);
    return compareWords({ read, finished: true, isMessage: () => true }, original, read.value);
  });
}
