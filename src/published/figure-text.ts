import { cautionWords, statusWords } from '../format/status.ts';
import { type Figured, figureOf } from '../format/figure.ts';
import { formatInterval } from '../format/interval.ts';
import { formatValue } from '../format/value.ts';
import type { Observation } from '../model/observation.ts';
import type { PageContext } from './page-context.ts';

/** A figure as the cells of a table say it. `missing` words stand in for a value that is not there. */
export interface FigureText {
  value: string;
  missing: boolean;
  interval: string;
  caution: string | null;
}

/** The words of one observation in the language of the page. Example: 16.7 with no error is `16.7%` and a dash. */
export function figureText(page: PageContext, indicator: Figured, observation: Observation): FigureText {
  const figure = figureOf(indicator, observation);
  const { estimate } = observation;
  const value =
    estimate === null ? statusWords(observation, page.messages) : formatValue(estimate, figure, page.messages);
  const interval = estimate === null ? '' : formatInterval(observation, figure, page.messages);
  return {
    value: value ?? '',
    missing: estimate === null,
    interval,
    caution: cautionWords(observation, page.messages),
  };
}

/** A figure in one line: `22.9% (20.1 to 25.7)`, with the words of caution, or why there is none. */
export function figureInFull(page: PageContext, indicator: Figured, observation: Observation): string {
  const { value, interval, caution } = figureText(page, indicator, observation);
  const reach = observation.estimate === null || observation.lower === null ? null : `(${interval})`;
  return [value, reach, caution].filter((part) => part !== null).join(' ');
}
