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

test('a long title takes a smaller size and more lines before it loses a word, and a number makes room for it', () => {
  const title = 'Of everything that is counted in a port, '.repeat(4).trim();
  const card = cardPicture({ ...words, title }, 'en');
  expect(card).not.toContain('…');
  const size = (svg: string) => Number(/font-size="(\d+)"[^>]*>16\.7%/.exec(svg)![1]);
  expect(size(card)).toBeLessThan(size(cardPicture(words, 'en')));
});

test('a long label and a long source keep their last word; no line of the foot stands over another', () => {
  const label = `${'The share of boats of each kind · '.repeat(6)}2022`;
  const source = `Source: ${'The bureau of all harbours and rivers; '.repeat(4)}the port`;
  const card = cardPicture({ ...words, figure: { value: '16.7', label }, source }, 'en');
  expect(card).not.toContain('…');
  const feet = [...card.matchAll(/ y="([\d.]+)"[^>]*font-size="(\d+)"/g)].map(([, y, size]) => [
    Number(y),
    Number(size),
  ]);
  const low = feet.filter(([y]) => y! > 550).sort((a, b) => a[0]! - b[0]!);
  expect(low.length).toBe(3);
  low.slice(1).forEach(([y, size], at) => expect(y! - low[at]![0]!).toBeGreaterThanOrEqual(size!));
  expect(low.at(-1)![0]).toBeLessThan(622);
});

test('an address in a language read from the right is kept to itself, so that its last slash stays last', () => {
  expect(cardPicture(words, 'fa')).toContain('· \u2066a.example/\u2069<');
  expect(cardPicture(words, 'en')).not.toContain('\u2066');
});
