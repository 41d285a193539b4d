import type { Catalog } from '../src/model/catalog.ts';
import type { InLanguages } from '../src/model/published.ts';
import { filled } from './filled-words.ts';

/**
 * A text of the catalog in every language of the site: the first as written, the others from `data/words`. A language
 * that is a draft shows the first language where a text is missing, and its names say so; a finished one does not build
 * without it. Example: `inLanguages(catalog, 'indicators/poverty', indicator.texts)`.
 */
export function inLanguages<T>(catalog: Catalog, key: string, texts: T): InLanguages<T> {
  const [first, ...others] = catalog.site.languages;
  const pairs = others.map(({ id, state }): [string, T] => {
    // The checks hold every translation to the shape of the text it translates.
    const translated = catalog.words.get(id)?.get(key) as T | undefined;
    if (translated === undefined && state === 'finished') throw new Error(`data/words/${id}/${key}.yaml is missing`);
    return [id, state === 'finished' ? translated! : filled(texts, translated, first?.name ?? '')];
  });
  return Object.fromEntries([[first?.id ?? '', texts], ...pairs]);
}
