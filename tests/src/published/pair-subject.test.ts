import { expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { pairSubject } from '../../../src/published/pair-subject.ts';
import { english } from '../format/words.ts';

test('the unit says of whom or what the figures are', () => {
  const page = { language: { locale: 'en' }, say: english.say } as PageContext;
  const texts = { short: 'Low birth weight', unitLabel: 'Percent of births' };
  expect(pairSubject(page, texts, 'Port', '2021')).toBe('Low birth weight (percent of births), Port, 2021');
});

test('a unit that is the name already is not said twice', () => {
  const page = { language: { locale: 'en' }, say: english.say } as PageContext;
  const texts = { short: 'Arrests for every 1,000 residents', unitLabel: 'Arrests for every 1,000 residents' };
  expect(pairSubject(page, texts, 'Port')).toBe('Arrests for every 1,000 residents, Port');
});
