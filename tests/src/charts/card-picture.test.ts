import { expect, test } from 'vitest';
import { cardPicture } from '../../../src/charts/card-picture.ts';

test('a card has the size that services ask for; a text too long for it is left out whole', () => {
  const card = cardPicture({ site: 'Almanac', title: 'Ward 7', text: 'Every figure.' }, 'en');
  expect(card).toContain('width="1200" height="630"');
  for (const text of ['Almanac', 'Ward 7', 'Every figure.']) expect(card).toContain(text);
  expect(cardPicture({ site: 'Almanac', title: 'Ward 7', text: 'so long '.repeat(200) }, 'en')).not.toContain(
    'so long',
  );
});
