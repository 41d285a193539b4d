import { expect, test } from 'vitest';
import { askedCard } from '../../../scripts/pictures/read-head.ts';

const head = (...metas: [string, string][]): string =>
  `<!doctype html><html lang="es" dir="ltr"><head>${metas
    .map(([name, text]) => `<meta ${name.startsWith('og') ? 'property' : 'name'}="${name}" content="${text}">`)
    .join('')}</head><body><meta name="twitter:data1" content="not of the head"></body></html>`;

const page: [string, string][] = [
  ['og:site_name', 'Almanaque'],
  ['og:title', 'Rescates &#38; mareas &#34;altas&#34;'],
  ['og:description', 'Cuántos.'],
  ['og:url', 'https://a.example/es/b/'],
  ['og:image', 'https://a.example/es/cards/b.png'],
  ['og:updated_time', '2022-03-01'],
];

test('the words of a card are those of the head, as a reader would read them', () => {
  const told: [string, string][] = [
    ['twitter:label1', 'Rescates · 2022'],
    ['twitter:data1', '12.5'],
    ['twitter:label2', 'Fuente'],
    ['twitter:data2', 'Puerto'],
  ];
  expect(askedCard(head(...page, ...told), () => 'es-US')).toEqual({
    address: 'https://a.example/es/cards/b.png',
    language: 'es',
    words: {
      site: 'Almanaque',
      title: 'Rescates & mareas "altas"',
      text: 'Cuántos.',
      figure: { value: '12.5', label: 'Rescates · 2022' },
      source: 'Fuente: Puerto',
      from: '1 de marzo de 2022 · a.example/es/b/',
    },
  });
});

test('a page without a figure has none on its card, and one without a card is told', () => {
  expect(askedCard(head(...page), () => 'es-US').words).toMatchObject({ figure: null, source: '' });
  expect(() => askedCard(head(), () => 'es-US')).toThrow('names no card');
});
