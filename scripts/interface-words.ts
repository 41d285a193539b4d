import { parse } from 'yaml';
import { createMessages, type Messages } from '../src/format/messages.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { Effects } from './effects.ts';

/** The interface words of every language of a site: as a tree, for the pages, and ready to be said. */
export interface InterfaceWords {
  trees: Map<string, unknown>;
  messages: Messages[];
}

/**
 * The interface words of each language: those of `src/strings`, or, for a language that only this city has, those of
 * its own `data/words/<language>/interface.yaml`. Throws when a language has neither.
 */
export async function interfaceWords(catalog: Catalog, strings: string, effects: Effects): Promise<InterfaceWords> {
  const trees = new Map<string, unknown>();
  for (const { id } of catalog.site.languages) {
    const own = catalog.words.get(id)?.get('interface');
    trees.set(id, own ?? parse(await effects.readText(`${strings}/${id}.yaml`)));
  }
  const messages = catalog.site.languages.map((language) => createMessages(language, trees.get(language.id)));
  return { trees, messages };
}
