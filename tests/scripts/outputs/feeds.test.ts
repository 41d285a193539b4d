import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { toFeeds } from '../../../scripts/outputs/feeds.ts';
import type { IndicatorNews } from '../../../src/model/published-site.ts';
import { built, languages } from './invented-bundle.ts';

const changed: IndicatorNews = {
  ...{
    id: 'safe-water',
    issueArea: 'shelter-and-water',
    kind: 'changed',
    added: 0,
    newPeriods: [],
    lost: 0,
    revised: 2,
  },
  ...{ beyondInterval: 1, withheld: 0, hidden: 0, shown: 0, noted: 0, redefined: [], reworded: [] },
  places: { 'ward-2020/01': { revised: 1 } },
};
const second = { id: '2022-04-02', date: '2022-04-01', previous: '2022-03-01', gone: ['tea'], indicators: [changed] };
const site = { ...built.site, releases: [...built.site.releases, second] };
const feeds = toFeeds(site, built.indicators, languages);
const atom = (path: string) => parseFeed(feeds.get(`${path}.atom`)!);

test('another program reads the feed of the site: one entry a release or correction, newest first', () => {
  const { title, items } = atom('feeds/site');
  expect(title).toBe(built.site.site.texts.name);
  expect(items.map(({ url }) => url)).toEqual(
    ['r/2022-04-02/', 'corrections/#heron-water', 'r/2022-03-01/'].map((path) => `${built.site.site.url}/${path}`),
  );
  expect(items[0]!.published ?? items[0]!.updated).toEqual(new Date('2022-04-02T00:00:00Z'));
  expect(items[0]!.content).toContain('2 revised, 1 of them beyond the interval of before');
  expect(items[0]!.content).toContain('tea: no longer published.');
});

test('a release is a list with a line for each indicator, which leads to its frozen page', () => {
  const { content } = atom('feeds/site').items.at(-1)!;
  const links = [...content!.matchAll(/<li><a href="([^"]*)">[^<]+<\/a><\/li>/g)].map(([, href]) => href);
  const { url } = built.site.site;
  expect(links).toEqual(built.site.releases[0]!.indicators.map(({ id }) => `${url}/r/2022-03-01/${id}/`));
});

test('a correction is told, with what was wrong', () => {
  const found = atom('feeds/indicators/safe-water').items.find(({ url }) => url!.includes('/corrections/'))!;
  expect(found.title).toContain('one digit of heron kin');
  expect(found.content).toContain('The share of heron kin was one point too low.');
});

test('the feed of a place counts the figures of the place', () => {
  expect(atom('feeds/places/ward-2020/01').items[0]!.content).toContain('1 revised, none of them beyond');
});

test('a feed without entries has an empty list, as JSON Feed 1.1 asks', () => {
  const none = { ...built.site, releases: [], corrections: [] };
  const json = JSON.parse(toFeeds(none, built.indicators, languages).get('feeds/indicators/rescues.json')!) as object;
  expect(json).toMatchObject({ items: [] });
});

test('a feed has only what it is about', () => {
  expect(atom('feeds/indicators/rescues').items).toHaveLength(1);
  expect(atom('feeds/indicators/safe-water').items).toHaveLength(3);
  expect(atom('feeds/issue-areas/shelter-and-water').items).toHaveLength(3);
  expect(atom('feeds/issue-areas/work-at-sea').items).toHaveLength(1);
  expect(atom('feeds/places/ward-2020/01').items[0]!.url).toContain('2022-04-02');
  expect(
    atom('feeds/places/ward-2020/02')
      .items.map(({ url }) => url)
      .join(),
  ).not.toContain('2022-04-02');
});

test('JSON says the same, in every language, and entries have ids of their own', () => {
  for (const prefix of ['', 'es/', 'eo/']) {
    const json = JSON.parse(feeds.get(`${prefix}feeds/site.json`)!) as { version: string; items: { id: string }[] };
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(3);
    expect(json.items).toHaveLength(atom(`${prefix}feeds/site`).items.length);
  }
});

test('text from data is text, and the same data give the same bytes', () => {
  const named = built.indicators.map((one) =>
    one.id === 'safe-water'
      ? { ...one, texts: { ...one.texts, en: { ...one.texts['en']!, title: '<b>& ]]> x' } } }
      : one,
  );
  const text = toFeeds(site, named, languages).get('feeds/indicators/safe-water.atom')!;
  expect(parseFeed(text).title).toContain('<b>& ]]> x');
  expect(text).toContain('<![CDATA[<ul>');
  expect(text).toContain('>&lt;b&gt;&amp; ]]&gt; x: new');
  expect([...toFeeds(site, built.indicators, languages)]).toEqual([...feeds]);
});
