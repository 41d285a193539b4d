import type { PageContext } from './page-context.ts';

/** A piece of a sentence; `language` where it is a name in another language than the page's. */
export interface SentencePart {
  text: string;
  language: string | undefined;
}

/** The names of places that nobody translates, longest first: a name may begin another. */
function foreignNames(page: PageContext, geographies: readonly string[]): [name: string, language: string][] {
  return page.site.geographies
    .filter(({ geography }) => geographies.includes(geography.id))
    .flatMap(({ geography, areas }) =>
      areas.flatMap(({ id }): [string, string][] => {
        const language = page.areaLanguage(geography.id, id);
        return language === undefined ? [] : [[page.areaName(geography.id, id), language]];
      }),
    )
    .sort(([a], [b]) => b.length - a.length);
}

function split(text: string, [name, language]: [string, string]): SentencePart[] {
  return text
    .split(name)
    .flatMap((part, index): SentencePart[] => [
      ...(index === 0 ? [] : [{ text: name, language }]),
      ...(part === '' ? [] : [{ text: part, language: undefined }]),
    ]);
}

/**
 * A sentence in pieces, so that the names of places in it can say their language.
 * Example: „de 3 en Harbor a 9 en Sur" with the name `Harbor` in English is
 * `[{ text: 'de 3 en ' }, { text: 'Harbor', language: 'en' }, { text: ' a 9 en Sur' }]`.
 */
export function sentenceParts(page: PageContext, sentence: string, geographies: readonly string[]): SentencePart[] {
  return foreignNames(page, geographies).reduce(
    (parts, name) => parts.flatMap((part) => (part.language === undefined ? split(part.text, name) : [part])),
    [{ text: sentence, language: undefined }] as SentencePart[],
  );
}
