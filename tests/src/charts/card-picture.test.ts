import { expect, test } from 'vitest';
import { cardPicture, type CardWords } from '../../../src/charts/card-picture.ts';

const words: CardWords = {
  site: 'Almanac',
  title: 'Ward 7',
  text: 'Every figure.',
  figure: { value: '16.7%', label: 'Rescues · All people · 2022' },
  source: 'Source: Port',
  from: 'March 1, 2022 · a.example/',
};

test('a card has the size that services ask for, and says its figure, source and day', () => {
  const card = cardPicture(words, 'en');
  expect(card).toContain('width="1200" height="630"');
  for (const text of ['Almanac', 'Ward 7', '16.7%', 'Rescues', 'Source: Port', 'March 1, 2022']) {
    expect(card).toContain(text);
  }
  expect(card).not.toContain('Every figure.');
  expect(cardPicture({ ...words, figure: null }, 'en')).toContain('Every figure.');
});

test('whatever is too long ends with an ellipsis, above what stands below it', () => {
  const card = cardPicture(
    { ...words, title: 'so long '.repeat(99), text: 'and so on '.repeat(99), figure: null },
    'en',
  );
  expect(card.match(/…/g)).toHaveLength(2);
  const lowest = [...card.matchAll(/ y="(\d+\.?\d*)"[^>]*>and so on/g)].map(([, y]) => Number(y));
  expect(Math.max(...lowest)).toBeLessThan(535);
});

test('a language read from the right begins there; one with letters of its own has its face', () => {
  expect(cardPicture(words, 'fa')).toMatch(/x="1128"[^>]*Vazirmatn[^>]*direction="rtl"/);
  expect(cardPicture(words, 'ko')).toContain('Noto Sans KR');
  expect(cardPicture(words, 'zh-Hant')).toContain('Noto Sans TC');
  expect(cardPicture(words, 'en')).not.toMatch(/direction|Noto/);
});
