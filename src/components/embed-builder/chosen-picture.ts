import type { EmbedHeights } from '../../charts/embed-code.ts';

/** A picture of the builder's menu: what its entry says of it. */
export interface ChosenPicture {
  heights: EmbedHeights;
  releases: string[];
  isIn(release: string): boolean;
  /** The title of its window in a language. */
  title(language: string): string;
  /** Where it lies below the embeds of a language; `release` is empty for the picture as it is at any time. */
  path(release: string): string;
}

/**
 * Reads an entry of the menu of pictures. Example: `data-name="oars--kin" data-releases="2022-03-01"` lies at `oars--kin`,
 * and in that release at `r/2022-03-01/oars--kin`; in another release it does not exist.
 */
export function chosenPicture(given: Readonly<Record<string, string | undefined>>): ChosenPicture {
  const { name = '', releases: list = '', titles = '{}', heights = '' } = given;
  const releases = list.split(' ').filter((one) => one !== '');
  const [narrow = 0, middle = 0, wide = 0] = heights.split(' ').map(Number);
  const words = JSON.parse(titles) as Record<string, string>;
  return {
    heights: { narrow, middle, wide },
    releases,
    isIn: (release) => releases.includes(release),
    title: (language) => words[language] ?? name,
    path: (release) => (release === '' ? name : `r/${release}/${name}`),
  };
}
