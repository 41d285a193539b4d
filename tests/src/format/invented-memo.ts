import { lensMemo } from '../../../src/format/lens-memo.ts';
import type { MemoBlock } from '../../../src/format/memo.ts';
import type { Project } from '../../../src/lens/project.ts';
import { declaredChoice, type LensResult, runLens } from '../../../src/lens/run-lens.ts';
import { need, project, wards } from '../lens/invented-lens.ts';
import { english } from './words.ts';

// Invented projects in invented wards.

/** A ward whose residents are marked and one whose figure is missing. */
export const partly = {
  ...wards,
  areas: wards.areas.map((one) =>
    one.id === '3' ? { ...one, people: { ...one.people, reliability: 'caution' as const } } : one,
  ),
  need: [need('wet', [10, 20, 40]), need('dark', [5, null, 3])],
};

export const some: Project[] = [
  project({ name: '<b>Pier</b>', amount: 1000 }),
  project({
    name: 'Sauna',
    row: 3,
    amount: 4000,
    kind: 'baths',
    place: { kind: 'point', area: '2', longitude: 10.03, latitude: 50.01 },
  }),
  project({ name: 'Course', row: 4, amount: 250, kind: 'courses', place: { kind: 'whole' } }),
];

export const looked = (projects = some, data = wards): LensResult => runLens(projects, data, declaredChoice(data));

export const memo = lensMemo(looked(), wards, 'piers.csv', english);

type Table = Extract<MemoBlock, { kind: 'table' }>;

/** The table with a caption that begins so. */
export const tableIn = (blocks: readonly MemoBlock[], caption: string): Table =>
  blocks.find((one): one is Table => one.kind === 'table' && one.caption.startsWith(caption))!;
