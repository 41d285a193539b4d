import { expect, test } from 'vitest';
import { rasterize } from '../../scripts/rasterize.ts';
import { recordingMachine } from './recording-machine.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" width="200" height="60"><rect width="200" height="60" fill="#fff"/><text x="5" y="40" font-family="Public Sans" font-size="30">${text}</text></svg>`;

const site = JSON.stringify({
  site: { url: 'https://a.example/almanac', languages: [{ id: 'en', locale: 'en-US' }] },
});

const html = (title: string, card: string) =>
  `<html lang="en"><head><meta property="og:title" content="${title}"><meta property="og:updated_time" content="2022-03-01"><meta property="og:url" content="https://a.example/almanac/"><meta property="og:image" content="https://a.example/almanac/${card}"></head></html>`;

const png = (machine: ReturnType<typeof recordingMachine>): string[] =>
  [...machine.files.keys()].filter((path) => path.startsWith('site/') && path.endsWith('.png')).sort();

test('a picture is drawn once, kept by what it is, and drawn anew when it changes', async () => {
  const machine = recordingMachine({
    'site/pictures/a.svg': svg('a'),
    'site/es/pictures/b.svg': svg('b'),
    'site/c.svg': svg('c'),
    'built/site.json': site,
  });
  expect(await rasterize(machine, 'site', 'cache', 'built')).toEqual({ charts: 2, cards: 0, drawn: 2 });
  expect(png(machine)).toEqual(['site/es/pictures/b.png', 'site/pictures/a.png']);
  expect(await rasterize(machine, 'site', 'cache', 'built')).toMatchObject({ charts: 2, drawn: 0 });
  machine.files.set('site/pictures/a.svg', new TextEncoder().encode(svg('aa')));
  expect(await rasterize(machine, 'site', 'cache', 'built')).toMatchObject({ charts: 2, drawn: 1 });
});

test('every page gets the card it names; what is shown inside other pages, and the page for lost readers, have none', async () => {
  const machine = recordingMachine({
    'site/index.html': html('Home', 'cards/home.png'),
    'site/es/tides/index.html': html('Mareas', 'es/cards/tides.png'),
    'site/tides/high/index.html': html('High', 'cards/tides.png'),
    'site/404.html': html('Not found', 'cards/home.png'),
    'site/embed/en/a/index.html': '<html lang="en"><head></head></html>',
    'built/site.json': site,
  });
  expect(await rasterize(machine, 'site', 'cache', 'built')).toEqual({ charts: 0, cards: 2, drawn: 2 });
  expect(png(machine)).toEqual(['site/cards/home.png', 'site/es/cards/tides.png']);
});

test('shares of the work do not overlap and leave nothing out', async () => {
  const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`site/pictures/${name}.svg`, svg(name)]));
  // As a listing by name has it while the other share is at work.
  const machine = recordingMachine({ 'site/pictures/0.png': '', ...files, 'built/site.json': site });
  const first = await rasterize(machine, 'site', 'cache', 'built', { from: 0, of: 2 });
  const second = await rasterize(machine, 'site', 'cache', 'built', { from: 1, of: 2 });
  expect([first.drawn, second.drawn]).toEqual([2, 1]);
  expect(png(machine)).toHaveLength(4);
});
