import type { Reliability, Status } from './status.ts';

/**
 * One published figure: a period, an area and a group, with everything a reader needs to judge it.
 * `estimate`, `lower` and `upper` are in the indicator's unit and exist only when `status` is `published`.
 * `intervalFrom` says what the 95 % interval rests on; null: no error can be stated.
 * Numerator and denominator are null unless `published` and known. The interval is cut at the limits of its unit.
 */
export interface Observation {
  period: string;
  vintage: string;
  geography: string;
  area: string;
  dimension: string;
  group: string;
  status: Status;
  estimate: number | null;
  marginOfError: number | null;
  lower: number | null;
  upper: number | null;
  intervalFrom: 'published-margin' | 'published-limits' | 'counts' | null;
  numerator: number | null;
  denominator: number | null;
  reliability: Reliability | null;
  note: string;
  source: string;
}
