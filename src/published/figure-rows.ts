import { figureId } from '../format/figure-id.ts';
import { formatPeriod } from '../format/period.ts';
import { compareText } from '../format/sort.ts';
import type { Observation } from '../model/observation.ts';
import type { PlaceFigures, PublishedIndicator } from '../model/published.ts';
import { divisionName } from './division-name.ts';
import { figureText, type FigureText } from './figure-text.ts';
import type { PageContext } from './page-context.ts';

/** A figure as a row that has an address of its own on the page of all figures. */
export interface FigureRow {
  id: string;
  label: string;
  period: string;
  observation: Observation;
  text: FigureText;
  /** The figure as a sentence that can be quoted alone. */
  sentence: string;
}

/** The figures of one way of dividing people, each group with its history: everyone first, then by label. */
export interface FigureGroup {
  dimension: string;
  name: string;
  rows: FigureRow[];
}

function rowOf(page: PageContext, published: PublishedIndicator, one: Observation, label: string): FigureRow {
  const { indicator } = published;
  const words = page.words(published);
  const text = figureText(page, indicator, one);
  const period = formatPeriod(one.period, page.messages);
  const values = { title: words.title, group: label, period, value: text.value, unit: words.unitLabel };
  const known = one.estimate !== null && one.lower !== null;
  const sentence = known
    ? page.say('figure.sentence', { ...values, interval: text.interval })
    : page.say('figure.sentencePlain', values);
  return { id: figureId(one), label, period, observation: one, text, sentence };
}

/** Figures of places stand with their maps and on the pages of the places; here are all others. */
export function figureGroups(page: PageContext, published: PublishedIndicator): FigureGroup[] {
  const placed = new Set(published.places.map(({ geography }) => geography));
  const figures = published.observations.filter(({ geography }) => !placed.has(geography));
  const seen = new Set<string>();
  const once = figures.filter((one) => !seen.has(figureId(one)) && seen.add(figureId(one)));
  const { allLabel } = page.words(published);
  const byDimension = [...Map.groupBy(once, ({ dimension }) => dimension)];
  return byDimension.map(([dimension, some]) => {
    const known = page.site.dimensions.some((one) => one.dimension.id === dimension);
    const groups = known ? page.dimension(dimension).groups : [];
    const order = new Map(groups.map(({ id }, index) => [id, index]));
    const labels = new Map(groups.map(({ id, label }) => [id, label]));
    const place = ({ group }: Observation): number => (group === 'all' ? -1 : (order.get(group) ?? groups.length));
    const sorted = [...some].sort((a, b) => place(a) - place(b) || (a.period < b.period ? -1 : 1));
    const rows = sorted.map((one) => rowOf(page, published, one, labels.get(one.group) ?? allLabel));
    return { dimension, name: known ? divisionName(page, dimension) : allLabel, rows };
  });
}

/** The areas of a map in the view its page shows first, by name, each with its address. */
export function areaRows(page: PageContext, published: PublishedIndicator, places: PlaceFigures): FigureRow[] {
  const compare = compareText(page.language.locale);
  return places.areas
    .map((one) => rowOf(page, published, one, page.areaName(places.geography, one.area)))
    .sort((a, b) => compare(a.label, b.label));
}
