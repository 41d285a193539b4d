import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { starterSentence } from '../../../src/published/starter-sentence.ts';
import { storyStarters } from '../../../src/published/story-starters.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('starter-sentence');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

test('the sentence names indicator, place, period and both groups', () => {
  const { judged } = storyStarters(page.indicators(), page.site.date);
  const starter = judged.find(({ pair }) => pair.p !== null)!;
  const { published, division, one, reference } = starter;
  const people = new Map(page.dimension(division.dimension).groups.map((group) => [group.id, group.people]));
  const sentence = starterSentence(page, starter);
  expect(sentence).toContain(page.words(published).short);
  expect(sentence).toContain(people.get(one.group)!);
  expect(sentence).toContain(people.get(reference.group)!);
  expect(sentence).toContain(division.period.slice(0, 4));
});
