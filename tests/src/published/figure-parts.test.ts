import { beforeAll, expect, test } from 'vitest';
import { figureId, isHeld } from '../../../src/format/figure-id.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { PublishedIndicator } from '../../../src/model/published.ts';
import { figureParts, mostRows, partLinks, partPath, viewsInOrder } from '../../../src/published/figure-parts.ts';
import { figuresOnce } from '../../../src/published/figure-rows.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { figure } from '../format/invented.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity, and invented wards: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('figure-parts');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

function wards(areas: number, periods: string[], groups: string[]): PublishedIndicator {
  const ids = Array.from({ length: areas }, (_, at) => String(at));
  const observations = periods.flatMap((period) =>
    groups.flatMap((group) =>
      ids.map((area) => figure({ period, area, group, geography: 'ward', dimension: group === 'all' ? 'all' : 'kin' })),
    ),
  );
  const shown = { geography: 'ward', period: periods.at(-1)!, dimension: 'all', group: 'all', areas: [], others: [] };
  return { id: 'boats', observations, places: [shown] } as unknown as PublishedIndicator;
}
const folders = (published: PublishedIndicator): (string | null)[] =>
  figureParts(published).map(({ folder }) => folder);

test('few figures stand on one page, many on one a period, too many on one a group and period', () => {
  expect(folders(wards(15, ['2019', '2020'], ['all', 'heron']))).toEqual([null]);
  expect(folders(wards(mostRows, ['2019', '2020'], ['all']))).toEqual(['2019', null]);
  expect(folders(wards(mostRows / 2, ['2019', '2020'], ['all', 'heron']))).toEqual(['2019', null]);
  expect(folders(wards(mostRows, ['2020'], ['all', 'heron']))).toEqual([null, '2020.kin.heron']);
});

test('more areas than that in one picture stay together', () => {
  const parts = figureParts(wards(mostRows + 1, ['2019', '2020'], ['all']));
  expect(parts.map(({ views }) => views.flat().length)).toEqual([mostRows + 1, mostRows + 1]);
  expect(parts.map((part) => partPath({ id: 'boats' }, part))).toEqual([
    '/indicators/boats/figures/ward/2019/',
    '/indicators/boats/figures/ward/',
  ]);
});

test('every figure of a map is held by one page, which its link says', () => {
  for (const published of page.indicators()) {
    const placed = new Set(published.places.map(({ geography }) => geography));
    const links = partLinks(page, published);
    for (const [at, part] of figureParts(published).entries())
      for (const one of part.views.flat()) {
        const holding = links.filter(({ holds }) => isHeld(holds, figureId(one)));
        expect(holding.map(({ path }) => path)).toEqual([links[at]!.path]);
      }
    const held = figureParts(published).flatMap(({ views }) => views.flat());
    expect(held).toHaveLength(figuresOnce(published).filter(({ geography }) => placed.has(geography)).length);
  }
});

test('the newest period stands first, and in it everyone before groups', () => {
  const published = page.indicators().find(({ places }) => places.some(({ others }) => others.length > 0))!;
  const part = figureParts(published).find(({ views }) => views.length > 1)!;
  const views = viewsInOrder(page, part, published).map(([one]) => one as Observation);
  const periods = views.map(({ period }) => period);
  expect(periods).toEqual([...periods].sort().reverse());
  expect(views).toHaveLength(part.views.length);
});
