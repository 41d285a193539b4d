import { dotsPicture } from '../charts/dots-picture.ts';
import { mapPicture } from '../charts/map-picture.ts';
import type { PictureWords } from '../charts/picture-frame.ts';
import { figureOf } from '../format/figure.ts';
import { joinNotes } from '../format/join-notes.ts';
import { formatPeriod } from '../format/period.ts';
import { formatTick } from '../format/value.ts';
import { drawView } from '../maps/view-map.ts';
import type { Observation } from '../model/observation.ts';
import type { Division, PlaceFigures, PublishedIndicator } from '../model/published.ts';
import { scaleNotes } from './chart-notes.ts';
import { dotRow } from './dot-row.ts';
import { figureText } from './figure-text.ts';
import { keyLabel, keyOf, mapTitle, mapViews, orderedViews } from './map-views.ts';
import type { PageContext } from './page-context.ts';
import { pictureWords, publishersOf } from './picture-words.ts';
import { readBoundaries } from './read.ts';
import { divisionLines, lineOfEveryone } from './table-rows.ts';

/** The name of the picture of a division or a map: `poverty--race-partition`, `poverty--map-council-district-2021`. */
export const divisionPicture = (indicator: string, dimension: string): string => `${indicator}--${dimension}`;
export const placePicture = (indicator: string, geography: string): string => `${indicator}--map-${geography}`;

function wordsOf(
  page: PageContext,
  { id, indicator }: PublishedIndicator,
  drawn: readonly (Observation | null)[],
  told: Parameters<typeof pictureWords>[1],
): PictureWords {
  const publishers = publishersOf(page, { indicator }, drawn);
  return pictureWords(page, told, { publishers, path: `/indicators/${id}/`, date: page.site.date });
}

/** A division of an indicator as a picture that stands alone. */
export function pictureOfDivision(page: PageContext, published: PublishedIndicator, division: Division): string {
  const { indicator } = published;
  const texts = page.words(published);
  const { dimension } = page.dimension(division.dimension);
  const { geography, area } = indicator.figures!;
  const place = page.areaName(geography, area);
  const lines = divisionLines(page, division, texts.allLabel);
  const shown = lines.map(({ observation }) => observation);
  const where = [texts.unitLabel, place, formatPeriod(division.period, page.messages)].join(' · ');
  const note = joinNotes([where, ...scaleNotes(page, indicator, indicator.scaleStart)], page.messages);
  return dotsPicture({
    words: wordsOf(page, published, shown, {
      title: texts.title,
      note,
      sentence: page.sentences(published).divisions[division.dimension] ?? '',
    }),
    language: page.language.id,
    rows: lines.map(({ label, observation, kind }) =>
      dotRow({ label, observation, isAll: kind === 'all', text: figureText(page, indicator, observation) }),
    ),
    all: lineOfEveryone(indicator, division),
    scale: division.scale,
    tick: (value) => formatTick(value, figureOf(indicator), page.messages),
    shape: dimension.counts === 'people' ? 'circle' : 'square',
    key: { caution: page.say('key.caution'), interval: page.say('key.interval') },
  });
}

/** A map of an indicator, in the view its page prints first, as a picture that stands alone. */
export function pictureOfMap(page: PageContext, published: PublishedIndicator, places: PlaceFigures): string {
  const { indicator } = published;
  const texts = page.words(published);
  const views = mapViews(page, published, places);
  const shown = orderedViews(page, places).indexOf(places);
  return mapPicture({
    words: wordsOf(page, published, places.areas, {
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
