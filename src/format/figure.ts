import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/measure.ts';
import { tellApart } from './tell-apart.ts';

/** How a value is printed: its unit, the multiplier of a rate, and how many decimals. */
export interface Figure {
  unit: Unit;
  per: number | null;
  decimals: number;
}

/** What of an indicator, published or frozen, says how its values are printed. */
export type Figured = Pick<Indicator, 'measure' | 'unit' | 'per' | 'decimals'>;

/** Fewer than this many counted: a percentage is printed without decimals (METHOD 9.3). */
const fewCounted = 200;

/** A share of so few persons or things; a length in miles is not a count, and is not whole. */
function countsFew(indicator: Pick<Indicator, 'measure'>, denominator: number | null): boolean {
  return (
    indicator.measure === 'share' &&
    denominator !== null &&
    Number.isInteger(denominator) &&
    denominator > 0 &&
    denominator < fewCounted
  );
}

/**
 * How the values of an indicator are printed; given an observation, with the decimals that its counts allow, and with
 * as many as its limits need: a value and its limits are rounded alike, so that the interval holds what is printed.
 * Example: 12 of 90 cases, in percent, has no decimals: 13%, not 13.3%; 0.07 from 0.06 to 0.08 has two, not one.
 */
export function figureOf(indicator: Figured, observation?: Observation): Figure {
  const { unit, per } = indicator;
  const whole = unit === 'people' || countsFew(indicator, observation?.denominator ?? null);
  const figure = { unit, per, decimals: whole ? 0 : indicator.decimals };
  const { lower = null, upper = null } = observation ?? {};
  return lower === null || upper === null ? figure : tellApart(lower, upper, figure);
}
