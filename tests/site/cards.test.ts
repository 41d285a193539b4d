import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { askedCard } from '../../scripts/pictures/read-head.ts';
import { cardPicture } from '../../src/charts/card-picture.ts';
import { missingLetters, type PictureFonts, unpackFonts } from '../browser/picture-letters.ts';
import { filesOf } from './files.ts';
import { dist, languages, lookedAt, pages, readIndicators, readSite } from './pages.ts';

const { site, meetingKits } = readSite();
const { url, languages: known } = site;
const localeOf = (id: string): string => known.find((one) => one.id === id)!.locale;
const shared = pages.filter(({ file }) => file.endsWith('index.html'));
const asked = shared.map(({ html, path }) => ({ path, html, ...askedCard(html, localeOf) }));
const charts = filesOf(dist).filter((file) => /(^|\/)pictures\/[^/]+\.svg$/.test(file));
const sampled = new Set(lookedAt.map(({ path }) => path));
const start = (file: string): Buffer => readFileSync(file).subarray(0, 24);

/** Pages that show the card of what they belong to; in drafts most places show that of the list of places. */
function isShared(path: string, language: string): boolean {
  if (/(^|\/)(indicators|r)\/[^/]+\/[^/]+\//.test(path)) return true;
  const kind = /\/places\/([^/]+)\/[^/]+\/$/.exec(path)?.[1];
  const isReading = known.find(({ id }) => id === language)!.scope === 'reading';
  return isReading && kind !== undefined && !meetingKits.some(({ meetingKit }) => meetingKit.geography === kind);
}

let fonts: PictureFonts;
beforeAll(async () => {
  fonts = await unpackFonts(realEffects());
});

test('every chart and map is there as PNG too', () => {
  expect(charts.length).toBeGreaterThan(0);
  for (const file of charts) {
    const png = start(join(dist, file.replace(/\.svg$/, '.png')));
    expect(png.subarray(1, 4).toString(), file).toBe('PNG');
  }
});

test('every page has a card in its language, as large as it says, and of its own unless it shares one', () => {
  for (const { address, language, path } of asked) {
    const own = language === languages[0] ? '' : `/${language}`;
    expect(address.startsWith(`${url}${own}/cards/`), `${path}: ${address}`).toBe(true);
    const png = start(join(dist, decodeURI(address.slice(url.length))));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([1200, 630]);
  }
  const own = asked.filter(({ path, language }) => !isShared(path, language));
  expect(new Set(own.map(({ address }) => address)).size).toBe(own.length);
});

test('the head of every page says what its card shows, how large it is and in which language', () => {
  for (const { html, path, words, language } of asked) {
    const said = (name: string): string =>
      new RegExp(`(?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    expect([said('og:image:width'), said('og:image:height'), said('twitter:card')], path).toEqual([
      '1200',
      '630',
      'summary_large_image',
    ]);
    expect(said('og:locale'), path).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
    const plain = said('og:image:alt')
      .replaceAll('&#34;', '"')
      .replace(/&(#38|amp);/g, '&');
    const title = isShared(path, language) ? '' : words.title;
    const figure = isShared(path, language) ? '' : (words.figure?.value ?? '');
    for (const text of [title, figure, words.site]) expect(plain, path).toContain(text);
  }
});

test('an indicator with a figure of everyone has it on its card, with place and period', () => {
  const ofIndicators = asked.filter(({ path }) => /(^|\/)indicators\/[^/]+\/$/.test(path));
  expect(ofIndicators.length).toBeGreaterThan(0);
  for (const { html, path, words } of ofIndicators.filter((one) => one.html.includes('class="city-figure'))) {
    expect(words.figure, path).not.toBeNull();
    expect(words.figure!.label.split(' · ').length, path).toBeGreaterThan(3);
    expect(html.replace(/\s+/g, ' '), path).toContain(words.figure!.value.replace(/\s+/g, ' '));
  }
});

test('the card of an indicator says the unit of its figure, on the picture and in the text that stands for it', () => {
  const whole = new Map(readIndicators().map(({ id, indicator }) => [id, indicator.texts.unitLabel]));
  for (const { path, words, language, html } of asked) {
    const id = /^\/?indicators\/([^/]+)\/$/.exec(path)?.[1];
    if (id === undefined || words.figure === null || language !== languages[0]) continue;
    expect(words.figure.label, path).toContain(whole.get(id)!);
    expect(/og:image:alt" content="([^"]*)"/.exec(html)![1]!.replaceAll('&#39;', "'"), path).toContain(whole.get(id)!);
  }
});

test('no card of an indicator is cut: title, unit and source are whole in every language', () => {
  const ofIndicators = asked.filter(({ path }) => /(^|\/)indicators\/[^/]+\/$/.test(path));
  const cut = ofIndicators.filter(({ words, language }) => cardPicture(words, language).includes('…'));
  expect(cut.map(({ path }) => path)).toEqual([]);
});

test('every letter of every picture and card is in the fonts that draw it', () => {
  const missing = new Set<string>();
  const drawings = [
    ...asked
      .filter(({ path }) => sampled.has(path))
      .map(({ words, language, address }) => [address, cardPicture(words, language)] as const),
    ...charts.map((file) => [file, readFileSync(join(dist, file), 'utf8')] as const),
  ];
  for (const [name, svg] of drawings)
    for (const letter of missingLetters(svg, fonts.letters)) missing.add(`${letter} in ${name}`);
  expect([...missing].slice(0, 10)).toEqual([]);
});
