import { holdsAll, plainWords } from '../model/plain-words.ts';
import type { SearchWords } from '../model/search-words.ts';
import type { SearchEntry } from './search-entries.ts';

const isAbout = (text: string, targets: readonly string[]): boolean =>
  targets.some((target) => holdsAll(plainWords(text), plainWords(target).split(' ')));

/**
 * Entries with the words that people type for what stands in them: beside the name where the name holds it, else beside
 * the other words. Example: where `homeless` stands for `without a home`, the entry `People without a home` has it.
 */
export function withSearchWords(entries: readonly SearchEntry[], words: SearchWords['words']): SearchEntry[] {
  return entries.map((entry) => {
    const of = words.map((line) => ({ said: line.say.join('; '), ...line }));
    const named = of.filter((line) => isAbout(entry.name, line.for)).map(({ said }) => said);
    const told = of
      .filter(({ said, for: targets }) => !named.includes(said) && isAbout(`${entry.name} ${entry.words}`, targets))
      .map(({ said }) => said);
    const also = named.length === 0 ? {} : { also: named.join('; ') };
    return { ...entry, words: [entry.words, ...told].filter((part) => part !== '').join(' '), ...also };
  });
}
