import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface InterfaceWords {
  method: { measures: Record<string, { name: string; words: string; example: string } | undefined> };
}

/** The interface words of a language, as far as the tests of this folder ask for them. */
export function readInterfaceWords(language: string): InterfaceWords {
  const file = new URL(`../../../src/strings/${language}.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8')) as InterfaceWords;
}
