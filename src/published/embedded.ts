import { type Figured } from '../format/figure.ts';
import { joinNotes } from '../format/join-notes.ts';
import { formatPeriod } from '../format/period.ts';
import type { FillClass } from '../maps/classes.ts';
import { drawView, type MapViews } from '../maps/view-map.ts';
import type { Observation } from '../model/observation.ts';
import type { Division, PlaceFigures, PublishedIndicator, Scale } from '../model/published.ts';
import { divisionNotes, mapNotes, scaleNotes } from './chart-notes.ts';
import { keyLabel, keyOf, mapTitle, mapViews, orderedViews } from './map-views.ts';
import type { PageContext } from './page-context.ts';
import { pictureWords, publishersOf } from './picture-words.ts';
import type { PictureName } from './pictures.ts';
import { readBoundaries } from './read.ts';
import { divisionLines, lineOfEveryone, type TableLine } from './table-rows.ts';

/** A chart for another page: the table that is the chart, as on our own pages. */
export interface EmbeddedChart {
  kind: 'chart';
  caption: string;
  note: string;
  head: string;
  lines: TableLine[];
  all: Observation | null;
  scale: Scale;
  shape: 'circle' | 'square';
}

/** A map for another page, with its key. It is drawn when it is printed: many only need to know how high it is. */
export interface EmbeddedMap {
  kind: 'map';
  geography: string;
  unitLabel: string;
  draw: () => string;
  key: { fill: FillClass; label: string; count: number }[];
}

/** All that an embed says, live or frozen: it stands alone on a page that is not ours. */
export interface Embedded {
  title: string;
  /** The page it is from, below the site. */
  path: string;
  figured: Figured;
  drawing: EmbeddedChart | EmbeddedMap;
  /** What it shows, and whether it is frozen. */
  sentences: string[];
  /** What stands with it on its page: what to be careful about. */
  notes: string[];
  source: string;
  from: string;
}

/** A map with its key in words; `views` are made when it is drawn. */
export function embeddedMap(
  page: PageContext,
  figured: Figured,
  figures: PlaceFigures,
  views: () => MapViews,
  unitLabel: string,
): EmbeddedMap {
  const shown = orderedViews(page, figures).indexOf(figures);
  return {
    kind: 'map',
    geography: figures.geography,
    unitLabel,
    draw: () => drawView(views(), shown, readBoundaries, 'picture'),
    key: keyOf(figures, figures).map((entry) => ({
      fill: entry.fill,
      label: keyLabel(page, figured, entry),
      count: entry.count,
    })),
  };
}

/**
 * The title of a chart: that of its indicator for the first division, which titles speak of; for others what is divided
 * and how. Example: `Below the poverty line: Sex` beside `Residents below the poverty line, by race`.
 */
export const chartTitle = (isFirst: boolean, words: { title: string; short: string }, division: string): string =>
  isFirst ? words.title : `${words.short}: ${division}`;

/** Place, period and division of a chart. Example: `City of Port Verity · 2021 · Kin`. */
export function whereOf(page: PageContext, place: { geography: string; area: string }, period: string, name: string) {
  return [page.areaName(place.geography, place.area), formatPeriod(period, page.messages), name].join(' · ');
}

function chartOf(page: PageContext, published: PublishedIndicator, division: Division): EmbeddedChart {
  const { indicator } = published;
  const words = page.words(published);
  const { dimension, texts } = page.dimension(division.dimension);
  const where = whereOf(page, indicator.figures!, division.period, texts.name);
  return {
    kind: 'chart',
    caption: words.unitLabel,
    note: joinNotes([where, ...scaleNotes(page, indicator, indicator.scaleStart)], page.messages),
    head: texts.name,
    lines: divisionLines(page, division, words.allLabel),
    all: lineOfEveryone(indicator, division),
    scale: division.scale,
    shape: dimension.counts === 'people' ? 'circle' : 'square',
  };
}

const observed = ({ observation }: TableLine): Observation => observation;

/** A picture of an indicator as it is at any time. Throws where the indicator has no picture of that name. */
export function liveEmbed(page: PageContext, published: PublishedIndicator, named: PictureName): Embedded {
  const words = page.words(published);
  const sentences = page.sentences(published);
  const division = published.divisions.find(({ dimension }) => dimension === named.dimension);
  const place = published.places.find(({ geography }) => geography === named.geography);
  const path = `/indicators/${published.id}/`;
  const drawn = division === undefined ? (place?.areas ?? []) : divisionLines(page, division, '').map(observed);
  const publishers = publishersOf(page, published, drawn);
  const told = { title: words.title, note: words.unitLabel, sentence: '' };
  const { source, from } = pictureWords(page, told, { publishers, path, date: page.site.date });
  const whole = { path, figured: published.indicator, source, from };
  if (division !== undefined) {
    const sentence = sentences.divisions[division.dimension] ?? '';
    const isFirst = division === published.divisions[0];
    const title = chartTitle(isFirst, words, page.dimension(division.dimension).texts.name);
    const notes = divisionNotes(page, division);
    return { ...whole, title, sentences: [sentence], notes, drawing: chartOf(page, published, division) };
  }
  if (place === undefined) throw new Error(`there is no picture "${named.name}"`);
  const views = (): MapViews => mapViews(page, published, place);
  return {
    ...whole,
    title: mapTitle(page, words, place, place),
    sentences: [sentences.places[place.geography] ?? ''],
    notes: mapNotes(page, place),
    drawing: embeddedMap(page, published.indicator, place, views, words.unitLabel),
  };
}
