import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { starterPath, starterPeople, starterSentence } from '../../../src/published/starter-sentence.ts';
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
  const label = new Map(page.dimension(division.dimension).groups.map((group) => [group.id, group.label]));
  const sentence = starterSentence(page, starter);
  expect(sentence).toContain(page.words(published).short);
  expect(sentence).toContain(`(${label.get(one.group)!})`);
  expect(sentence).toContain(`(${label.get(reference.group)!})`);
  expect(sentence.toLowerCase()).toContain(`(${page.words(published).unitLabel.toLowerCase()})`);
  expect(sentence).toContain(division.period.slice(0, 4));
});

test('the number behind a gap says what is counted, and is not printed where nobody knows it', () => {
  const [starter] = storyStarters(page.indicators(), page.site.date).judged;
  const { universe } = page.words(starter!.published);
  const told = (people: number | null) =>
    starterPeople(page, { ...starter!, people: { people, peopleLower: -13_010, peopleUpper: -12_020 } });
  expect(told(-12_674)).toContain('12,700 (12,000 to 13,000)');
  expect(told(-12_674).toLowerCase()).toContain(universe.toLowerCase());
  expect(told(null)).toBe('');
});

test('a starter leads to the figure of its group', () => {
  const [starter] = storyStarters(page.indicators(), page.site.date).judged;
  const { published, one } = starter!;
  expect(starterPath(page, starter!)).toContain(`/indicators/${published.id}/figures/#${one.period}.`);
  expect(starterPath({ ...page, has: () => false }, starter!)).toBe(`/indicators/${published.id}/`);
});
