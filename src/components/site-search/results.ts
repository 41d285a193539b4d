import { loadJson } from '../load-json/load-json.ts';
import type { SearchEntry } from '../../published/search-entries.ts';
import { rank } from './rank.ts';

/** A list longer than this is not read: more letters make it shorter. */
const most = 30;

/** How many entries a search finds, whether they have all its words, and a list item for each of the first. */
export interface Results {
  count: number;
  isExact: boolean;
  items: HTMLLIElement[];
}

/** What a search finds in an index, as list items. Throws when the file does not arrive. */
export async function results(file: string, search: string): Promise<Results> {
  const { entries, isExact } = rank(await loadJson<SearchEntry[]>(file), search);
  return { count: entries.length, isExact, items: entries.slice(0, most).map(itemOf) };
}

function itemOf({ name, kind, href }: SearchEntry): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  const note = document.createElement('span');
  note.className = 'note';
  note.textContent = kind;
  item.append(link, ' ', note);
  return item;
}
