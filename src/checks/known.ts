import type { FaultWords } from './fault.ts';
import type { Folder } from './folder.ts';
import { nearest } from './nearest.ts';

const listed = 12;

/** What a fault says of a word that is not among the known ones, with the nearest of them. */
export function unknownWord(what: string, word: string, known: Iterable<string>): FaultWords {
  const words = [...known];
  const near = nearest(word, words);
  const rest = words.length > listed ? `${near.join(', ')} … (${words.length} in all)` : words.join(', ');
  return {
    wrong: `unknown ${what} "${word}"`,
    allowed: rest === '' ? `there is no ${what} yet` : rest,
    mend: near.length === 0 ? `add the ${what} first` : `did you mean ${near.join(', ')}?`,
  };
}

/** The series a source gives; null when the source cannot be read, so that nothing can be said of them. */
export function seriesOf(folder: Folder, source: string): Set<string> | null {
  const extracts = folder.objects.sources.get(source)?.value.extracts;
  return extracts === undefined ? null : new Set(extracts.map(({ series }) => series));
}

/** The areas of a geography, from its boundaries or its list; null when either cannot be read. */
export function areasOf(folder: Folder, geography: string): Set<string> | null {
  const found = folder.objects.geographies.get(geography)?.value;
  if (found === undefined) return null;
  if (!found.boundaries) return new Set(found.areas);
  const boundaries = folder.boundaries.get(geography);
  return boundaries === undefined ? null : new Set(boundaries.areas);
}

/** The groups of a dimension in its order; null when it cannot be read. */
export function groupsOf(folder: Folder, dimension: string): string[] | null {
  const found = folder.objects.dimensions.get(dimension)?.value;
  return found === undefined ? null : found.groups.map(({ id }) => id);
}

/** The dimension, other than the one named, that a word belongs to as id or label: `Male` → `sex` and `male`. */
export function groupElsewhere(
  folder: Folder,
  word: string,
  dimension: string,
): { dimension: string; group: string } | null {
  const wanted = word.trim().toLowerCase();
  for (const [id, { value }] of folder.objects.dimensions) {
    const labels = Object.entries(value.texts.groups).map(([group, { label }]) => ({ group, label }));
    const found = labels.find(({ group, label }) => [group, label.toLowerCase()].includes(wanted));
    if (id !== dimension && found !== undefined) return { dimension: id, group: found.group };
  }
  return null;
}
