import type { Project } from '../../../src/lens/project.ts';
import { readFile } from '../../../src/lens/read-file.ts';
import type { LensData, NeedIndicator, NeedValue } from '../../../src/model/lens-data.ts';

// Three invented wards in a row, each a hundredth of a degree wide: every figure is synthetic.

const square = (west: number): LensData['areas'][number]['shape'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 50],
      [west, 50.02],
      [west + 0.02, 50.02],
      [west + 0.02, 50],
      [west, 50],
    ],
  ],
});

const area = (id: string, west: number, all: number, given = {}): LensData['areas'][number] => ({
  id,
  names: { en: `Ward ${id}`, es: `Barrio ${id}` },
  shape: square(west),
  people: { all, groups: [all / 4, (3 * all) / 4], reliability: null, note: '', ...given },
});

/** A figure of need, or none for a reason. */
export const needValue = (value: number | null): NeedValue => ({
  status: value === null ? 'not-available' : 'published',
  value,
  lower: null,
  upper: null,
  reliability: null,
  note: value === null ? 'made of parts' : '',
});

/** An indicator of need with the figures of the wards. */
export const need = (id: string, values: (number | null)[], given: Partial<NeedIndicator> = {}): NeedIndicator => ({
  id,
  weight: 1,
  direction: 'lower-is-better',
  unit: 'percent',
  per: null,
  decimals: 1,
  period: '2020',
  names: { en: `Need ${id}`, es: `Necesidad ${id}` },
  whole: needValue(25),
  areas: values.map(needValue),
  ...given,
});

const texts = (say: string): LensData['texts'][string] => ({
  need: { wet: `${say} wet`, dark: `${say} dark` },
  criteria: {
    asked: { name: `${say} asked`, asks: 'Were they asked?', evidence: 'Minutes.' },
    safe: { name: `${say} safe`, asks: 'Is it safe?', evidence: 'A log.' },
  },
  proposal: `${say} proposal`,
  method: { money: 'money', need: 'need', order: 'order', pattern: 'pattern', reach: 'reach', grading: 'grading' },
  living: `${say} living near`,
  unknown: [`${say} unknown`],
});

/** The wards 1, 2 and 3 with 1,000, 2,000 and 4,000 residents, two indicators of need and two criteria. */
export const wards: LensData = {
  date: '2022-03-01',
  site: { en: 'Ward Almanac', es: 'Almanaque' },
  city: { en: 'the town', es: 'la villa' },
  one: { en: 'ward', es: 'barrio' },
  near: { geography: 'block', metres: 1000, least: 500, most: 5000, name: { en: 'Blocks', es: 'Manzanas' } },
  currency: { code: 'USD', also: ['$'] },
  lineTolerance: 100,
  pattern: 0.667,
  grading: [
    { id: 'asked', points: 20 },
    { id: 'safe', points: 15 },
  ],
  groups: [
    { id: 'swift', last: false, labels: { en: 'Swift', es: 'Vencejo' } },
    { id: 'heron', last: false, labels: { en: 'Heron', es: 'Garza' } },
  ],
  order: 'label',
  whole: { all: 7000, groups: [1750, 5250], reliability: null, note: '' },
  box: { west: '10.00', east: '10.06', south: '50.00', north: '50.02' },
  areas: [area('1', 10, 1000), area('2', 10.02, 2000), area('3', 10.04, 4000)],
  nearAreas: [
    { longitude: 10.01, latitude: 50.01, people: { all: 900, groups: [300, 600] } },
    { longitude: 10.03, latitude: 50.01, people: { all: 1800, groups: [600, 1200] } },
    { longitude: 10.05, latitude: 50.01, people: { all: 3600, groups: [null, 2400] } },
  ],
  need: [need('wet', [10, 20, 40]), need('dark', [5, 1, 3])],
  sources: [
    { title: 'Count', publisher: 'Office', licence: 'none', read: '2022-03-01', need: ['wet', 'dark'], people: true },
  ],
  texts: { en: texts('The'), es: texts('El') },
};

/** A project in a ward, at a point, or for all. */
export const project = (given: Partial<Project>): Project => ({
  row: 2,
  name: 'Pier',
  amount: 100,
  kind: 'piers',
  place: { kind: 'area', area: '1' },
  answers: {},
  ...given,
});

/** The problems of a file, each as `row,column code`; a column of `*` is none. */
export const problemsOf = (text: string): string[] =>
  readFile('piers.csv', new TextEncoder().encode(text), wards).problems.map(
    ({ row, column, code }) => `${row},${column ?? '*'} ${code}`,
  );
