import { expect, test } from 'vitest';
import type { Division, PlaceFigures, PublishedIndicator } from '../../../src/model/published.ts';
import type { Report } from '../../../src/model/report.ts';
import { figuresIn, goesOver, printedDivisions } from '../../../src/model/report-scope.ts';
import { figure } from '../format/invented.ts';

type Scope = Pick<Report, 'kind' | 'issueAreas' | 'indicators' | 'groups' | 'geography' | 'sections'>;
const scope = (given: Partial<Scope> = {}): Scope => ({
  ...{ kind: 'citywide', issueAreas: [], indicators: [], groups: [], geography: null, sections: ['figures'] },
  ...given,
});
const one = { id: 'boats', indicator: { issueArea: 'sea' } };

function division(dimension: string, ...groups: string[]): Division {
  const rows = groups.map((group) => ({ group, latest: figure({ dimension, group, estimate: 1 }) }));
  return { dimension, all: figure({ estimate: 2 }), rows } as unknown as Division;
}
const [tree, age] = [division('tree', 'elm', 'oak'), division('age', 'young')];
const ward = (area: string) => figure({ geography: 'ward', area, estimate: 3 });
const places = [
  { geography: 'ward', dimension: 'all', areas: [ward('01'), ward('02')], whole: figure({ estimate: 4 }), others: [] },
] as unknown as PlaceFigures[];
const published = {
  ...{ id: 'boats', everyone: figure({ estimate: 5 }), divisions: [tree, age], places },
  observations: [ward('01'), ward('02'), figure({ geography: 'ward', area: '01', period: '2011' })],
} as unknown as PublishedIndicator;
const brief = (some: { area: string; group: string; period: string }[]) =>
  some.map(({ area, group, period }) => `${area} ${group} ${period}`);

test('a report goes over the indicators of its issue areas, or over those it names alone', () => {
  expect(goesOver(scope(), one)).toBe(true);
  expect(goesOver(scope({ issueAreas: ['land'] }), one)).toBe(false);
  expect(goesOver(scope({ issueAreas: ['sea'], indicators: ['oars'] }), one)).toBe(false);
  expect(goesOver(scope({ indicators: ['boats'] }), one)).toBe(true);
});

test('the main division is printed; of a group those that name it; of a place none', () => {
  expect(printedDivisions(scope(), [tree, age])).toEqual([tree]);
  const groups = [{ dimension: 'age', group: 'young' }];
  expect(printedDivisions(scope({ kind: 'group', groups }), [tree, age])).toEqual([age]);
  const absent = [{ dimension: 'age', group: 'old' }];
  expect(printedDivisions(scope({ kind: 'group', groups: absent }), [tree, age])).toEqual([]);
  expect(printedDivisions(scope({ kind: 'place', geography: 'ward' }), [tree])).toEqual([]);
});

test('the figures are everyone and the printed division, and places where they stand side by side', () => {
  expect(brief(figuresIn(scope(), null, published, ['boats']))).toEqual([
    'port all 2021',
    'port all 2021',
    'port elm 2021',
    'port oak 2021',
  ]);
  const beside = scope({ geography: 'ward', sections: ['places'] });
  expect(brief(figuresIn(beside, null, published, ['boats'])).slice(4)).toEqual([
    '01 all 2021',
    '02 all 2021',
    'port all 2021',
  ]);
  expect(figuresIn(beside, null, published, [])).toHaveLength(4);
});

test('of a place all its figures of all years, and the whole beside it', () => {
  expect(brief(figuresIn(scope({ kind: 'place', geography: 'ward' }), '01', published, []))).toEqual([
    '01 all 2021',
    '01 all 2011',
    'port all 2021',
  ]);
});
