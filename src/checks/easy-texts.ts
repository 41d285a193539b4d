import type { Problem } from '../model/problem.ts';
import { faultAt, type Located } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Path } from './parse-yaml.ts';
import { easiest, readingLevel } from './reading-level.ts';

const allowed: Record<string, string> = {
  en: `a Flesch-Kincaid grade of ${easiest.grade} at most`,
  es: `${easiest.points} points of Fernández Huerta at least`,
};

function hardText(read: Located, path: Path, language: string, sentences: readonly string[]): Problem[] {
  const level = readingLevel(language, sentences);
  if (level === null || level.isEasy) return [];
  return [
    faultAt(read, path, {
      wrong: `the easy text is too hard to read: ${level.value.toFixed(1)}`,
      allowed: allowed[language]!,
      mend: 'shorten the sentences and take shorter, more common words',
    }),
  ];
}

function easyOf(words: unknown): string[] {
  const easy = (words as { easy?: unknown } | null)?.easy;
  return Array.isArray(easy) ? easy.filter((one) => typeof one === 'string') : [];
}

/** Easy texts of what is published are easy, in the languages that have a measure. */
export function easyTexts(folder: Folder): Problem[] {
  const [first, ...others] = folder.site?.value.languages ?? [];
  if (first === undefined) return [];
  const published = [...folder.objects.indicators].filter(([, { value }]) => !value.draft);
  return published.flatMap(([id, read]) => [
    ...hardText(read, ['texts', 'easy'], first.id, read.value.texts.easy),
    ...others.flatMap((language) => {
      const words = folder.words.get(language.id)?.get(`indicators/${id}`);
      return words === undefined ? [] : hardText(words, ['easy'], language.id, easyOf(words.value));
    }),
  ]);
}
