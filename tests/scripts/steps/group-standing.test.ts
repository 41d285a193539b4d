import { expect, test } from 'vitest';
import { groupStanding, type Standing, topicStanding } from '../../../scripts/steps/group-standing.ts';
import type { Dimension } from '../../../src/model/dimension.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Division } from '../../../src/model/published.ts';
import { figure, indicator, trees } from '../../src/format/invented.ts';

// Synthetic figures of an invented place.
const tree: Dimension = { ...trees, referenceGroup: 'yew' };
const leaves: Dimension = { ...trees, id: 'leaf', referenceGroup: null };
const counted = (group: string, numerator: number, denominator: number, more: Partial<Observation> = {}) => {
  const estimate = (100 * numerator) / denominator;
  const error = { lower: estimate - 1, upper: estimate + 1, intervalFrom: 'counts' as const };
  return figure({ dimension: 'tree', group, estimate, numerator, denominator, ...error, ...more });
};
const gone = (group: string, status: Observation['status']) =>
  figure({ dimension: 'tree', group, status, estimate: null, reliability: null });

function standing(id: string, all: Observation, rows: Observation[], given: Partial<Indicator> = {}): Standing {
  const division = {
    dimension: rows[0]!.dimension,
    all,
    rows: rows.map((latest) => ({ group: latest.group, latest })),
    unknownShare: null,
  } as unknown as Division;
  return { id, indicator: indicator({ id, measure: 'share', ...given }), divisions: [division] };
}

const all = counted('all', 600, 8000);
const clear = standing('boats', all, [counted('elm', 200, 2000), counted('fir', 300, 4000), counted('yew', 100, 2000)]);
const near = standing('nets', counted('all', 456, 8000), [counted('elm', 128, 2000), counted('yew', 100, 2000)]);
const at = (indicators: Standing[], group = 'elm') => groupStanding(indicators, [tree, leaves], tree, group);

test('a group beside everyone and beside the reference, as the figures are printed', () => {
  const { rows, scanned } = at([clear]);
  expect(scanned).toBe(2);
  expect(rows[0]).toMatchObject({ indicator: 'boats', dimension: 'tree', group: 'elm', referenceGroup: 'yew' });
  expect(rows[0]?.all?.difference).toBeCloseTo(2.5, 9);
  expect(rows[0]?.all?.ratio).toBeCloseTo(4 / 3, 9);
  expect(rows[0]?.all?.verdict).toBe('higher');
  expect(rows[0]?.reference).toMatchObject({ difference: 5, ratio: 2, verdict: 'higher' });
});

test('what is clear on its own page may not be so among all that a page shows', () => {
  const close = standing('nets', counted('all', 456, 8000), [counted('elm', 136, 2000), counted('yew', 100, 2000)]);
  const alone = at([close]).rows[0]?.reference?.verdict;
  const many = Array.from({ length: 12 }, (_, one) => ({ ...near, id: `nets-${one}` }));
  const found = at([close, ...many]);
  expect(found.scanned).toBe(26);
  expect([alone, found.rows[0]?.reference?.verdict]).toEqual(['higher', 'no-clear-difference']);
});

test('the reference group stands beside everyone alone, and so does a group without one', () => {
  expect(at([clear], 'yew').rows[0]).toMatchObject({ referenceGroup: null, reference: null });
  const rows = [counted('elm', 200, 2000, { dimension: 'leaf' })];
  const found = groupStanding([standing('boats', all, rows)], [leaves], leaves, 'elm');
  expect(found.rows[0]).toMatchObject({ reference: null, all: { verdict: 'higher' } });
});

test('a group whose figure is not there keeps its row, with no number in it', () => {
  for (const status of ['withheld', 'unreliable', 'not-available', 'not-collected'] as const) {
    const { rows, scanned } = at([standing('boats', all, [gone('elm', status), counted('yew', 100, 2000)])]);
    const words = { withheld: 'withheld', unreliable: 'unreliable' } as Record<string, string>;
    expect(scanned).toBe(0);
    expect(rows[0]?.all).toMatchObject({ difference: null, ratio: null, verdict: words[status] ?? 'no-figure' });
    expect(rows[0]?.reference?.difference).toBeNull();
  }
});

test('counts, and figures where too many have no group, have a row and no comparison', () => {
  const counts = standing('boats', all, [counted('elm', 200, 2000)], { measure: 'count' });
  const vague = { ...clear, divisions: [{ ...clear.divisions[0]!, unknownShare: 30 }] };
  for (const one of [counts, vague]) expect(at([one]).rows[0]).toMatchObject({ all: null, reference: null });
});

test('figures without an error have a difference and no test', () => {
  const plain = (group: string, estimate: number) => figure({ dimension: 'tree', group, estimate });
  const { rows, scanned } = at([standing('boats', figure({ estimate: 15 }), [plain('elm', 20), plain('yew', 10)])]);
  expect(scanned).toBe(0);
  expect(rows[0]).toMatchObject({ all: { difference: 5, verdict: 'no-error-stated' }, reference: { difference: 10 } });
});

test('another variant of the idea is named with the group called the same, and what divides nobody so', () => {
  const other = standing('sails', all, [counted('elm', 200, 2000, { dimension: 'leaf' })]);
  const places = standing('quays', all, [counted('elm', 200, 2000, { dimension: 'district' })]);
  const found = at([clear, other, places]);
  expect(found.elsewhere).toEqual([{ indicator: 'sails', dimension: 'leaf', group: 'elm' }]);
  expect(found.undivided).toEqual(['quays']);
  const renamed = structuredClone(leaves);
  renamed.texts.groups['elm']!.label = 'Elm or ash';
  expect(groupStanding([other], [tree, renamed], tree, 'elm').elsewhere[0]?.group).toBeNull();
});

test('a topic has a row for each variant of its group, judged together, and names what counts none', () => {
  const other = standing('sails', all, [counted('elm', 200, 2000, { dimension: 'leaf' })]);
  const places = standing('quays', all, [counted('elm', 200, 2000, { dimension: 'district' })]);
  const topic = {
    id: 'elms',
    groups: [
      { dimension: 'tree', group: 'elm' },
      { dimension: 'leaf', group: 'elm' },
    ],
    headings: [
      { id: 'sea', indicators: ['sails', 'boats', 'not-there-yet'] },
      { id: 'land', indicators: ['quays'] },
    ],
  };
  const found = topicStanding([clear, other, places], [tree, leaves], topic as never);
  expect(found.scanned).toBe(3);
  expect(found.headings.map(({ id, rows, without }) => [id, rows.map((row) => row.dimension), without])).toEqual([
    ['sea', ['leaf', 'tree'], []],
    ['land', [], ['quays']],
  ]);
});
