import { expect, test } from 'vitest';
import { groupStandings, standingObjects } from '../../scripts/group-standings.ts';
import { publishSite } from '../../scripts/steps/publish-site.ts';
import { catalog } from './small-catalog.ts';

const site = publishSite(catalog({}), '2022-03-01');

test('every group of people has its standing, and its file', () => {
  const { groups, topics } = groupStandings(site, []);
  expect(groups.map(({ group }) => group)).toEqual(['elm', 'fir', 'oak', 'yew']);
  expect([...standingObjects(groups, topics).keys()]).toEqual(
    ['elm', 'fir', 'oak', 'yew'].map((id) => `groups/tree--${id}`),
  );
});

test('places have none', () => {
  const dimensions = site.dimensions.map((one) => ({
    ...one,
    dimension: { ...one.dimension, counts: 'places' as const },
  }));
  expect(groupStandings({ ...site, dimensions }, []).groups).toEqual([]);
});
