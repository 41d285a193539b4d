import { beforeAll, expect, test } from 'vitest';
import type { TopicStanding } from '../../../src/model/group-standing.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { definitionsOf, topicHeadings, topicsOn } from '../../../src/published/topic-page.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity and its invented report.

let page: PageContext;
let standing: TopicStanding;
const topicOf = () => page.site.groupTopics.find(({ groupTopic }) => groupTopic.id === 'heron-kin-and-the-sea')!;

beforeAll(async () => {
  await publishVerity('topic-page');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  const { readTopic } = await import('../../../src/published/read.ts');
  page = pageContext('es', '/');
  standing = readTopic('heron-kin-and-the-sea');
});

test('headings in their order, in the language of the page, with rows and what counts nobody', () => {
  const found = topicHeadings(page, topicOf().texts['es']!, standing);
  expect(found.map(({ words }) => words.title)).toEqual(['En el mar', 'En casa']);
  expect(found.map(({ lines }) => lines.map(({ published }) => published.id))).toEqual([['rescues'], ['safe-water']]);
  expect(found[0]?.without.map(({ id }) => id)).toEqual(['quays-not-clean']);
  expect(found[1]?.sentences).toHaveLength(1);
});

test('every variant that has a row is defined under a number', () => {
  const { groupTopic } = topicOf();
  const found = definitionsOf(page, groupTopic, standing);
  expect(found).toMatchObject([{ number: 1, dimension: 'kin', group: 'heron-kin', path: '/groups/kin/heron-kin/' }]);
  expect(definitionsOf(page, groupTopic, { ...standing, headings: [] })).toEqual([]);
});

test('the pages on a group are found by any of its variants', () => {
  const kin = { dimension: 'kin', group: 'heron-kin' };
  expect(topicsOn(page, [kin]).map(({ path }) => path)).toEqual(['/groups/topics/heron-kin-and-the-sea/']);
  expect(topicsOn(page, [{ ...kin, group: 'otter-kin' }])).toEqual([]);
});
