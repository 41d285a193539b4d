import { parse } from 'yaml';
import { createMessages, type Messages } from '../src/format/messages.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { Language } from '../src/model/site.ts';
import type { Effects } from './effects.ts';

/** The interface words of every language of a site: as a tree, for the pages, and ready to be said. */
export interface InterfaceWords {
  trees: Map<string, unknown>;
  messages: Messages[];
}

/** The city's own words before ours: a language that only this city has stands in its data folder. */
async function treeOf(language: Language, catalog: Catalog, strings: string, effects: Effects): Promise<unknown> {
  const own = catalog.words.get(language.id)?.get('interface');
  if (own !== undefined) return own;
  const file = `${strings}/${language.id}.yaml`;
  return (await effects.exists(file)) ? parse(await effects.readText(file)) : undefined;
}

/**
 * The interface words of each language: those of `data/words/<language>/interface.yaml` where the city has them, else
 * those of `src/strings`. A draft without either speaks the first language; a finished language throws.
 */
export async function interfaceWords(catalog: Catalog, strings: string, effects: Effects): Promise<InterfaceWords> {
  const trees = new Map<string, unknown>();
  const { languages } = catalog.site;
  for (const language of languages) {
    const draft = language.state === 'draft' ? trees.get(languages[0]?.id ?? '') : undefined;
    const tree = (await treeOf(language, catalog, strings, effects)) ?? draft;
    if (tree === undefined)
      throw new Error(`interface words of "${language.id}" are missing: ${whereTheyGo(language)}`);
    trees.set(language.id, tree);
  }
  return { trees, messages: languages.map((language) => createMessages(language, trees.get(language.id))) };
}

const whereTheyGo = ({ id }: Language): string =>
  `write words/${id}/interface.yaml with the keys of src/strings/en.yaml`;
