import type { GeographyTexts } from '../model/geography.ts';

/**
 * The name of an area as it stands inside a sentence, with the article that its language wants there.
 * Example: with `inSentence: 'el {name}'`, `Distrito 9` becomes `el Distrito 9`; without a pattern it stays.
 */
export function areaInSentence(texts: Pick<GeographyTexts, 'inSentence'> | undefined, name: string): string {
  return texts?.inSentence?.replace('{name}', name) ?? name;
}
