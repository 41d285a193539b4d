import { expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import type { Division, GroupComparison, PublishedIndicator } from '../../../src/model/published.ts';
import { storyStarters } from '../../../src/published/story-starters.ts';
import { figure, indicator } from '../format/invented.ts';

const share = indicator({ measure: 'share', unit: 'percent', direction: 'lower-is-better' });

/** A share of so many counted, with Wilson's limits near enough for a test. */
function counted(group: string, numerator: number, denominator: number, period = '2021'): Observation {
  const estimate = (100 * numerator) / denominator;
  const half = 196 * Math.sqrt(((numerator / denominator) * (1 - numerator / denominator)) / denominator);
  const limits = { lower: estimate - half, upper: estimate + half, intervalFrom: 'counts' as const };
  return figure({ dimension: 'tree', group, period, estimate, numerator, denominator, ...limits });
}

function published(id: string, ...figures: Observation[]): PublishedIndicator {
  const people = (group: string): GroupComparison => ({
    ...{ group, difference: 1, differenceLower: 1, differenceUpper: 1, ratio: 1, ratioLower: 1, ratioUpper: 1 },
    ...{ people: 20_000, peopleLower: 19_000, peopleUpper: 21_000, verdict: 'higher' },
  });
  const groups = figures.map(({ group }) => group).filter((group) => group !== 'oak');
  const rows = figures.map((latest) => ({
    group: latest.group,
    latest,
    history: [latest],
    difference: null,
    differenceFirst: null,
  }));
  const comparison = { reference: 'oak', adverseSide: false, scanned: 1, groups: groups.map(people) };
  const division = { dimension: 'tree', period: figures[0]!.period, rows, comparison } as unknown as Division;
  return { id, indicator: share, divisions: [division] } as unknown as PublishedIndicator;
}

const named = (some: readonly { published: { id: string }; one: { group: string } }[]) =>
  some.map((one) => `${one.published.id} ${one.one.group}`);

test('a large, recent difference of many people holds; the number scanned is told', () => {
  const found = storyStarters([published('oars', counted('oak', 200, 2000), counted('elm', 500, 2000))], '2022-03-01');
  expect([found.scanned, found.firstYear]).toEqual([1, 2014]);
  expect(named(found.solid)).toEqual(['oars elm']);
  expect([...found.untested, ...found.unsure]).toEqual([]);
});

test('a difference that would hold alone is not told from chance among three hundred', () => {
  const weak = published('oars', counted('oak', 20, 200), counted('elm', 35, 200));
  expect(named(storyStarters([weak], '2022-03-01').solid)).toEqual(['oars elm']);
  const others = Array.from({ length: 300 }, (_, at) =>
    published(`mast-${at}`, counted('oak', 50, 200), counted('elm', 50, 200)),
  );
  const { solid, untested, unsure, scanned } = storyStarters([weak, ...others], '2022-03-01');
  expect(scanned).toBe(301);
  expect(solid).toEqual([]);
  expect(untested).toEqual([]);
  expect(unsure.map(({ reasons }) => reasons)).toEqual([['chance']]);
});

test('without a stated error it cannot be tested; with caution, or old, it was tested and is unsure', () => {
  const bare = { lower: null, upper: null, intervalFrom: null, numerator: null, denominator: null };
  const noError = published('a', { ...counted('oak', 1, 10), ...bare }, { ...counted('elm', 3, 10), ...bare });
  const caution = published('b', counted('oak', 200, 2000), { ...counted('elm', 500, 2000), reliability: 'caution' });
  const old = published('c', counted('oak', 200, 2000, '2009'), counted('elm', 500, 2000, '2009'));
  const { solid, untested, unsure } = storyStarters([noError, caution, old], '2022-03-01');
  expect(solid).toEqual([]);
  expect(untested.map(({ published: { id }, reasons }) => [id, ...reasons])).toEqual([['a', 'noError']]);
  expect(unsure.map(({ published: { id }, reasons }) => [id, ...reasons])).toEqual([
    ['b', 'caution'],
    ['c', 'old'],
  ]);
});

const concerning = (people: number | null): PublishedIndicator => {
  const one = published('oars', counted('oak', 200, 2000), counted('elm', 500, 2000));
  one.divisions[0]!.comparison!.groups[0]!.people = people;
  return one;
};

test('what holds and concerns few, or nobody knows how many, has a list of its own', () => {
  const few = storyStarters([concerning(300)], '2022-03-01');
  expect([few.solid, few.unknownPeople].flat()).toEqual([]);
  expect(named(few.few)).toEqual(['oars elm']);
  const unknown = storyStarters([concerning(null)], '2022-03-01');
  expect([unknown.solid, unknown.few].flat()).toEqual([]);
  expect(named(unknown.unknownPeople)).toEqual(['oars elm']);
});

test('a division without a comparison is counted, and nothing of it judged', () => {
  const one = concerning(20_000);
  const plain = { ...one, divisions: [{ ...one.divisions[0]!, comparison: null }] } as PublishedIndicator;
  const found = storyStarters([one, plain], '2022-03-01');
  expect(found).toMatchObject({ scanned: 1, divisions: 2, notCompared: 1 });
  expect(named(found.judged)).toEqual(['oars elm']);
});
