import type { Dimension } from '../../../src/model/dimension.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Division, PlaceFigures } from '../../../src/model/published.ts';
import type { Telling } from '../../../src/format/telling.ts';
import { english } from './words.ts';

// Synthetic figures of an invented place, for the tests of sentences.

/** A published figure of everyone, without an interval; change what the test is about. */
export function figure(given: Partial<Observation>): Observation {
  return {
    period: '2021',
    vintage: 'invented-2021',
    geography: 'town',
    area: 'port',
    dimension: 'all',
    group: 'all',
    status: 'published',
    estimate: null,
    marginOfError: null,
    lower: null,
    upper: null,
    intervalFrom: null,
    numerator: null,
    denominator: null,
    reliability: 'good',
    note: '',
    source: 'survey',
    ...given,
  };
}

const groups = ['elm', 'fir', 'oak', 'yew'];
const label = (group: string) => (group === 'yew' ? 'Yew' : group === 'oak' ? 'Oak' : group === 'fir' ? 'Fir' : 'Elm');

export const trees: Dimension = {
  id: 'tree',
  draft: false,
  family: 'tree',
  counts: 'people',
  partition: true,
  order: 'label',
  referenceGroup: null,
  groups: groups.map((id) => ({ id, last: id === 'elm' })),
  texts: {
    name: 'Tree',
    note: null,
    groups: Object.fromEntries(
      groups.map((id) => [id, { label: label(id), people: `${label(id)} residents`, definition: 'Invented.' }]),
    ),
  },
};

const texts: Indicator['texts'] = {
  title: 'Residents without a boat, by tree',
  short: 'Without a boat',
  standfirst: 'Invented.',
  question: 'Who has no boat?',
  definition: 'Invented.',
  universe: 'Residents of Port',
  unitLabel: 'Percent of residents',
  allLabel: 'All residents',
  why: 'Invented.',
  easy: ['This number counts people.', 'They have no boat.', 'A lower number is better.'],
  sentence:
    'In {period}, {all} of residents of Port had no boat: from {lowest} of {lowestPeople} to {highest} of {highestPeople}.',
  know: [{ title: 'Invented', text: 'Invented.' }],
  limits: ['Invented.'],
  shapes: [],
  breaks: {},
  better: 'Invented.',
};

export function indicator(
  given: Partial<Omit<Indicator, 'texts'>> & { texts?: Partial<Indicator['texts']> } = {},
): Indicator {
  return {
    id: 'no-boat',
    draft: false,
    issueArea: 'water',
    measure: 'survey-share',
    unit: 'percent',
    direction: 'lower-is-better',
    per: null,
    decimals: 1,
    context: false,
    figures: {
      source: 'survey',
      series: 'no-boat',
      geography: 'town',
      area: 'port',
      dimensions: ['tree'],
      shareOfAll: false,
    },
    places: [],
    baseline: null,
    breaks: [],
    scaleStart: 0,
    ...given,
    texts: { ...texts, ...given.texts },
  };
}

/** A group's figures at two ends; null stands for one that is not in the file. */
export type Ends = readonly [first: Partial<Observation> | number | null, last: Partial<Observation> | number | null];

function endsOf(ends: Ends, group: string): Observation[] {
  return ends.map((end, index) => {
    const dimension = group === 'all' ? 'all' : 'tree';
    const period = index === 0 ? '2015' : '2021';
    if (end === null) return figure({ period, dimension, group, status: 'not-available', reliability: null });
    const given = typeof end === 'number' ? { estimate: end } : end;
    return figure({ period, dimension, group, ...given });
  });
}

/** A division of two periods, 2015 and 2021, from the two figures of everyone and of each group. */
export function division(all: Ends, byGroup: Record<string, Ends>): Division {
  const allHistory = endsOf(all, 'all');
  const rows = Object.entries(byGroup).map(([group, ends]) => {
    const history = endsOf(ends, group);
    return { group, latest: history[1] ?? figure({}), history, difference: null, differenceFirst: null };
  });
  const scale = { min: 0, max: 50, ticks: [0, 25, 50] };
  const ends = { dimension: 'tree', period: '2021', periods: ['2015', '2021'], firstPeriod: '2015' };
  return {
    ...ends,
    all: allHistory[1] ?? figure({}),
    allHistory,
    rows,
    comparison: null,
    progress: null,
    summary: null,
    unknownShare: null,
    scale,
    trendScale: scale,
  };
}

/** Figures of four wards, by their value; null has none. */
export function places(values: readonly (number | null)[]): PlaceFigures {
  const areas = values.map((estimate, index) => {
    const status = estimate === null ? ({ status: 'not-available', reliability: null } as const) : {};
    return figure({ geography: 'ward', area: `0${index + 1}`, estimate, ...status });
  });
  const scale = { min: 0, max: 50, ticks: [0, 25, 50] };
  const counts = { classCounts: [0, 0], zeroCount: 0, missingCount: 0 };
  const where = { geography: 'ward', overlay: null, source: 'survey', period: '2021', breaks: [0, 10], others: [] };
  return { ...where, dimension: 'all', group: 'all', whole: null, areas, ...counts, scale };
}

/** All that a sentence needs, in English, about what the test gives. */
export function telling(given: Partial<Telling> = {}): Telling {
  const told = given.indicator ?? indicator();
  const ward = { name: 'Wards', one: 'ward', areaName: 'Ward {id}', areas: {}, caveat: null };
  return {
    messages: english,
    indicator: told,
    texts: told.texts,
    divisions: [],
    overTime: null,
    places: [],
    dimensions: new Map([['tree', { dimension: trees, texts: trees.texts }]]),
    geographies: new Map([['ward', ward]]),
    areaName: (geography, area) => (geography === 'town' ? 'Port' : `Ward ${area}`),
    ...given,
  };
}
