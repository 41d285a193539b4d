import { loadJson } from '../load-json/load-json.ts';
import type { SearchEntry } from '../../published/search-entries.ts';
import { rank } from './rank.ts';

/** A list longer than this is not read: more letters make it shorter. */
const most = 30;

/** How many entries a search finds, and a list item for each of the first. Throws when the file does not arrive. */
export async function results(file: string, search: string): Promise<{ count: number; items: HTMLLIElement[] }> {
  const found = rank(await loadJson<SearchEntry[]>(file), search);
  return { count: found.length, items: found.slice(0, most).map(itemOf) };
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
