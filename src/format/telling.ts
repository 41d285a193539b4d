import type { Dimension, DimensionTexts } from '../model/dimension.ts';
import type { GeographyTexts } from '../model/geography.ts';
import type { Indicator, IndicatorTexts } from '../model/indicator.ts';
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
