import type { Observation } from '../../../src/model/observation.ts';

/** An invented figure of an invented town, for drawings; name only what matters to the test. */
export function observation(parts: Partial<Observation> = {}): Observation {
  const estimate = parts.estimate ?? null;
  return {
    period: '2019',
    vintage: 'survey-2019',
    geography: 'town',
    area: 'fernhill',
    dimension: 'colour',
    group: 'green',
    status: estimate === null ? 'not-available' : 'published',
    marginOfError: null,
    lower: null,
    upper: null,
    intervalFrom: null,
    numerator: null,
    denominator: null,
    reliability: estimate === null ? null : 'good',
    note: '',
    source: 'town-survey',
    ...parts,
    estimate,
  };
}

/** A history from the year 2012 on; null is a year without a figure. */
export function history(values: (number | null)[], parts: Partial<Observation> = {}): Observation[] {
  return values.map((estimate, index) => observation({ ...parts, estimate, period: String(2012 + index) }));
}
