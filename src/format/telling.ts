import type { Dimension, DimensionTexts } from '../model/dimension.ts';
import type { GeographyTexts } from '../model/geography.ts';
import type { Indicator, IndicatorTexts } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Division, PlaceFigures } from '../model/published.ts';
import type { Messages } from './messages.ts';

/** A dimension with its texts in the language of the sentence. */
export interface ToldDimension {
  dimension: Dimension;
  texts: DimensionTexts;
}

/** All that the sentences of one indicator are made from, in one language. */
export interface Telling {
  messages: Messages;
  indicator: Indicator;
  texts: IndicatorTexts;
  divisions: readonly Division[];
  /** Everyone's history, where the indicator is not divided. */
  overTime: Division | null;
  places: readonly PlaceFigures[];
  dimensions: ReadonlyMap<string, ToldDimension>;
  geographies: ReadonlyMap<string, GeographyTexts>;
  /** The name of an area in the language: `Council District 8`. */
  areaName: (geography: string, area: string) => string;
}

/** The name of the area that the figures by group describe; empty for an indicator that has figures by place alone. */
export function areaOfFigures({ indicator, areaName }: Telling): string {
  return indicator.figures === null ? '' : areaName(indicator.figures.geography, indicator.figures.area);
}

/**
 * Without people whose group nobody recorded: they are shown, but they are no group of their own in a range, a gap or
 * a statement about every group (METHOD 7.4).
 */
export function knownGroups<T extends Pick<Observation, 'dimension' | 'group'>>(telling: Telling, things: T[]): T[] {
  const isUnknown = ({ dimension, group }: T): boolean =>
    telling.dimensions.get(dimension)?.dimension.groups.some((one) => one.id === group && one.unknown) === true;
  return things.filter((thing) => !isUnknown(thing));
}
