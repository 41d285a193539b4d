import { cardPicture } from '../charts/card-picture.ts';
import { dotsPicture } from '../charts/dots-picture.ts';
import { mapPicture } from '../charts/map-picture.ts';
import type { PictureWords } from '../charts/picture-frame.ts';
import { figureOf } from '../format/figure.ts';
import { formatPeriod } from '../format/period.ts';
import { formatTick } from '../format/value.ts';
import { drawView } from '../maps/view-map.ts';
import type { Division, PlaceFigures, PublishedIndicator } from '../model/published.ts';
import { dotRow } from './dot-row.ts';
import { figureText } from './figure-text.ts';
import { keyLabel, keyOf, mapTitle, mapViews, orderedViews } from './map-views.ts';
import type { PageContext } from './page-context.ts';
import { pictureWords } from './picture-words.ts';
import { readBoundaries } from './read.ts';
import { divisionLines, lineOfEveryone } from './table-rows.ts';

/** The name of the picture of a division or a map: `poverty--race-partition`, `poverty--map-council-district-2021`. */
export const divisionPicture = (indicator: string, dimension: string): string => `${indicator}--${dimension}`;
export const placePicture = (indicator: string, geography: string): string => `${indicator}--map-${geography}`;

function wordsOf(
  page: PageContext,
  { id, sources }: PublishedIndicator,
  told: Parameters<typeof pictureWords>[1],
): PictureWords {
  const publishers = sources.map((source) => page.source(source).source.publisher);
  return pictureWords(page, told, { publishers, path: `/indicators/${id}/`, date: page.site.date });
}

/** A division of an indicator as a picture that stands alone. */
export function pictureOfDivision(page: PageContext, published: PublishedIndicator, division: Division): string {
  const { indicator } = published;
  const texts = page.words(published);
  const { dimension } = page.dimension(division.dimension);
  const { geography, area } = indicator.figures!;
  const place = page.areaName(geography, area);
  const note = [texts.unitLabel, place, formatPeriod(division.period, page.messages)].join(' · ');
  return dotsPicture({
    words: wordsOf(page, published, {
      title: texts.title,
      note,
      sentence: page.sentences(published).divisions[division.dimension] ?? '',
    }),
    language: page.language.id,
    rows: divisionLines(page, division, texts.allLabel).map(({ label, observation, kind }) =>
      dotRow({ label, observation, isAll: kind === 'all', text: figureText(page, indicator, observation) }),
    ),
    all: lineOfEveryone(indicator, division),
    scale: division.scale,
    tick: (value) => formatTick(value, figureOf(indicator), page.messages),
    shape: dimension.counts === 'people' ? 'circle' : 'square',
  });
}

/** A map of an indicator, in the view its page prints first, as a picture that stands alone. */
export function pictureOfMap(page: PageContext, published: PublishedIndicator, places: PlaceFigures): string {
  const { indicator } = published;
  const texts = page.words(published);
  const views = mapViews(page, published, places);
  const shown = orderedViews(page, places).indexOf(places);
  return mapPicture({
    words: wordsOf(page, published, {
      title: mapTitle(page, texts, places, places),
      note: texts.unitLabel,
      sentence: views.views[shown]!.sentence,
    }),
    language: page.language.id,
    map: drawView(views, shown, readBoundaries, 'picture'),
    key: keyOf(places, places).map((entry) => ({ ...entry, label: keyLabel(page, indicator, entry) })),
  });
}

/** A picture by its name: of a division or of a map. */
export interface PictureName {
  name: string;
  dimension: string | null;
  geography: string | null;
}

/** Every picture of an indicator: its divisions, then its maps. */
export function pictureNames({ id, divisions, places }: PublishedIndicator): PictureName[] {
  return [
    ...divisions.map(({ dimension }) => ({ name: divisionPicture(id, dimension), dimension, geography: null })),
    ...places.map(({ geography }) => ({ name: placePicture(id, geography), dimension: null, geography })),
  ];
}

/** Draws the picture of that name. Throws where the indicator has none. */
export function drawPicture(page: PageContext, published: PublishedIndicator, name: string): string {
  const division = published.divisions.find(({ dimension }) => divisionPicture(published.id, dimension) === name);
  if (division !== undefined) return pictureOfDivision(page, published, division);
  const place = published.places.find(({ geography }) => placePicture(published.id, geography) === name);
  if (place === undefined) throw new Error(`there is no picture "${name}"`);
  return pictureOfMap(page, published, place);
}

/** The picture that stands for an indicator where its link is shared, below the site: its first chart, else its map. */
export function cardOf({ id, divisions, places }: PublishedIndicator): string {
  const [division] = divisions;
  const [place] = places;
  if (division !== undefined) return `pictures/${divisionPicture(id, division.dimension)}`;
  return place === undefined ? 'cards/site' : `pictures/${placePicture(id, place.geography)}`;
}

/** Cards by name, each with the title and the text of its page: the site itself, issue areas, and places. */
export function cardsOf(page: PageContext): Map<string, () => string> {
  const card = (title: string, text: string) => (): string =>
    cardPicture({ site: page.texts.name, title, text }, page.language.id);
  const places = page.site.geographies.filter(({ geography }) => geography.pages);
  return new Map([
    ['site', card(page.texts.question, page.texts.purpose)] as const,
    ...page.issueAreas().map(({ id, texts }) => [`issue-area--${id}`, card(texts.name, texts.standfirst)] as const),
    ...places.flatMap(({ geography, areas }) =>
      areas.map(({ id }) => {
        const name = page.areaName(geography.id, id);
        return [
          `place--${geography.id}--${id}`,
          card(name, page.say('takeAway.placeAbout', { place: page.areaInSentence(geography.id, id) })),
        ] as const;
      }),
    ),
  ]);
}
