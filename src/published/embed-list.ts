import { type EmbedHeights, embedPath } from '../charts/embed-code.ts';
import type { PublishedIndicator } from '../model/published.ts';
import { divisionName } from './division-name.ts';
import { embedHeights } from './embed-heights.ts';
import { liveEmbed } from './embedded.ts';
import { frozenEmbed } from './frozen-embed.ts';
import { frozenPictures, holdsPicture } from './frozen-pictures.ts';
import { pageContext, type PageContext } from './page-context.ts';
import { type PictureName, pictureNames } from './pictures.ts';
import { readFrozen, readManifest } from './read.ts';

/** A picture that can be put on other pages: what it is called, where it lies, and the releases that hold exactly it. */
export interface Embeddable {
  name: string;
  label: string;
  /** The title of its window, by language. */
  titles: Record<string, string>;
  releases: string[];
  /** Enough for the live picture and each frozen one, in every language that has embeds. */
  heights: EmbedHeights;
}

const highest = (all: readonly EmbedHeights[]): EmbedHeights => ({
  narrow: Math.max(...all.map(({ narrow }) => narrow)),
  middle: Math.max(...all.map(({ middle }) => middle)),
  wide: Math.max(...all.map(({ wide }) => wide)),
});

/** The releases, newest first, that hold exactly this picture of an indicator. */
function releasesWith(page: PageContext, published: PublishedIndicator, name: string): string[] {
  const ids = page.site.releases.map(({ id }) => id).reverse();
  return ids.filter((release) => {
    const entry = readManifest(release).indicators.find(({ id }) => id === published.id);
    if (entry === undefined) return false;
    return holdsPicture(frozenPictures(page, entry, readFrozen(release, entry.id)), published, name);
  });
}

function labelOf(page: PageContext, { dimension, geography }: PictureName): string {
  return dimension === null ? page.geography(geography!).texts.name : divisionName(page, dimension);
}

type Made = Omit<Embeddable, 'label'>;

const known = new Map<string, Made>();

/** What is the same in every language: made once, since every page of its indicator and the builder ask for it. */
function made(pages: readonly PageContext[], page: PageContext, id: string, named: PictureName): Made {
  const published = page.indicator(id);
  const releases = releasesWith(page, published, named.name);
  const entries = releases.map((release) => {
    const entry = readManifest(release).indicators.find((each) => each.id === id)!;
    return { release, entry };
  });
  const inLanguages = pages.map((one) => {
    const live = liveEmbed(one, published, named);
    const frozen = entries.map(({ release, entry }) => frozenEmbed(one, entry, release, named.name));
    return { id: one.language.id, title: live.title, heights: [live, ...frozen].map((all) => embedHeights(one, all)) };
  });
  return {
    ...{ name: named.name, releases },
    titles: Object.fromEntries(inLanguages.map((one) => [one.id, one.title])),
    heights: highest(inLanguages.flatMap(({ heights }) => heights)),
  };
}

/** Every picture of an indicator that can be put on other pages, in the words of the page. Example: 2 charts and a map. */
export function embeddables(page: PageContext, published: PublishedIndicator): Embeddable[] {
  const whole = page.site.site.languages.filter(({ scope }) => scope === 'whole');
  const [first] = page.site.site.languages;
  const pages = whole.map(({ id }) => pageContext(id === first!.id ? undefined : id));
  return pictureNames(published).map((named) => {
    const one = known.get(named.name) ?? made(pages, page, published.id, named);
    known.set(named.name, one);
    return { ...one, label: `${page.words(published).short}: ${labelOf(page, named)}` };
  });
}

/** Where a picture lies in a language: as it is at any time, or as a release has it. */
export const addressOf = ({ name }: Embeddable, language: string, release: string | null): string =>
  embedPath(language, release === null ? name : `r/${release}/${name}`);
