import { compareText } from '../../format/sort.ts';

/** An entry of the index from A to Z: where it leads and what kind of thing it is. */
export interface Entry {
  label: string;
  href: string;
  kind: string;
}

/** The letter an entry stands under: without its accent, so that Á stands with A; a digit stands under `#`. */
export function letterOf(label: string, locale: string): string {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '');
  const letter = /\p{L}|\p{N}/u.exec(plain)?.[0] ?? '#';
  return /\p{L}/u.test(letter) ? letter.toLocaleUpperCase(locale) : '#';
}

/**
 * Entries under their letters, both in the order of the locale.
 * Example: `Área`, `Agua`, `Zona` in Spanish are A: Agua, Área; Z: Zona.
 */
export function byLetter(entries: readonly Entry[], locale: string): { letter: string; entries: Entry[] }[] {
  const compare = compareText(locale);
  const sorted = [...entries].sort((a, b) => compare(a.label, b.label));
  const letters = Map.groupBy(sorted, ({ label }) => letterOf(label, locale));
  return [...letters]
    .map(([letter, under]) => ({ letter, entries: under }))
    .sort((a, b) => compare(a.letter, b.letter));
}
