import { expect, test } from 'vitest';
import { groupTopic } from '../../../src/model/group-topic.ts';

const heading = { title: 'At sea', text: 'Invented.', unknown: [] };
const topic = {
  id: 'elms',
  groups: [{ dimension: 'tree', group: 'elm' }],
  headings: [{ id: 'sea', indicators: ['boats'] }],
  texts: {
    ...{ title: 'Elms', standfirst: 'Invented.', about: 'Invented.', origin: 'Invented.', people: 'Invented.' },
    headings: { sea: heading },
  },
};

test('a topic has the words of each of its headings, and no others', () => {
  expect(groupTopic.safeParse(topic).success).toBe(true);
  const more = { ...topic, texts: { ...topic.texts, headings: { sea: heading, land: heading } } };
  expect(groupTopic.safeParse(more).error?.issues[0]?.path).toEqual(['texts', 'headings']);
});

test('a topic without a group says of nobody', () => {
  expect(groupTopic.safeParse({ ...topic, groups: [] }).success).toBe(false);
});
