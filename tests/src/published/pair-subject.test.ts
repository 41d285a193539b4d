import { expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { pairSubject } from '../../../src/published/pair-subject.ts';
import { english } from '../format/words.ts';

test('the unit says of whom or what the figures are', () => {
  const page = { language: { locale: 'en' }, say: english.say } as PageContext;
  const texts = { short: 'Low birth weight', unitLabel: 'Percent of births' };
  expect(pairSubject(page, texts, 'Port', '2021')).toBe('Low birth weight (percent of births), Port, 2021');
});
