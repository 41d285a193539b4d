import { beforeAll, expect, test } from 'vitest';
import type * as Embed from '../../../src/published/frozen-embed.ts';
import type * as Pictures from '../../../src/published/frozen-pictures.ts';
import type * as List from '../../../src/published/embed-list.ts';
import type * as Heights from '../../../src/published/embed-heights.ts';
import type * as Live from '../../../src/published/embedded.ts';
import type * as Named from '../../../src/published/pictures.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import type * as Read from '../../../src/published/read.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

const release = '2022-03-01';
let page: PageContext;
let frozen: typeof Pictures & typeof Embed;
let live: typeof Live & typeof List & typeof Heights & typeof Named;
let read: typeof Read;

beforeAll(async () => {
  await publishVerity('frozen-pictures');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  frozen = {
    ...(await import('../../../src/published/frozen-pictures.ts')),
    ...(await import('../../../src/published/frozen-embed.ts')),
  };
  live = {
    ...(await import('../../../src/published/embedded.ts')),
    ...(await import('../../../src/published/embed-list.ts')),
    ...(await import('../../../src/published/embed-heights.ts')),
    ...(await import('../../../src/published/pictures.ts')),
  };
  read = await import('../../../src/published/read.ts');
  page = pageContext('es', '/');
});

const entries = () => read.readManifest(release).indicators;
const picturesOf = (id: string) =>
  frozen.frozenPictures(
    page,
    entries().find((one) => one.id === id)!,
    read.readFrozen(release, id),
  );

test('a release has each picture of which it has the figures, named as the live one: charts and maps', () => {
  for (const { id } of entries()) {
    const published = page.indicator(id);
    const names = picturesOf(id).map(({ name }) => name);
    expect(names, id).toEqual(expect.arrayContaining(live.pictureNames(published).map(({ name }) => name)));
    expect(names.every((name) => frozen.holdsPicture(picturesOf(id), published, name))).toBe(true);
  }
});

test('a picture of another place, or of a division that the release does not have, is not the same', () => {
  const published = page.indicator('rescues');
  const [first] = picturesOf('rescues');
  const figures = { ...published.indicator.figures!, geography: 'county-of-verity' };
  const elsewhere = { indicator: { ...published.indicator, figures } };
  expect(frozen.holdsPicture(picturesOf('rescues'), elsewhere, first!.name)).toBe(false);
  expect(frozen.holdsPicture(picturesOf('rescues'), published, 'rescues--tea')).toBe(false);
});

test('a frozen picture has its figures, its caution, and says that it is frozen and from which release', () => {
  for (const entry of entries())
    for (const name of [entry.id, ...picturesOf(entry.id).map((one) => one.name)]) {
      const { drawing, sentences, path, from, title } = frozen.frozenEmbed(page, entry, release, name);
      if (drawing.kind === 'chart') expect(drawing.lines.length, name).toBeGreaterThan(0);
      else expect(drawing.draw()).toContain('<svg');
      expect(sentences.at(-1)).toContain(release);
      expect(path).toBe(`/r/${release}/${entry.id}/`);
      expect([title, from].every((text) => text.length > 0)).toBe(true);
      if (name !== entry.id) expect(sentences.length).toBeGreaterThan(1);
    }
  expect(() => frozen.frozenEmbed(page, entries()[0]!, release, 'tea')).toThrow('has no picture "tea"');
});

test('a live picture and the frozen one of the same figures say the same of them', () => {
  const published = page.indicator('safe-water');
  const [named] = live.pictureNames(published);
  const one = live.liveEmbed(page, published, named!);
  const other = frozen.frozenEmbed(
    page,
    entries().find(({ id }) => id === 'safe-water')!,
    release,
    named!.name,
  );
  expect(other.title).toBe(one.title);
  expect(other.sentences[0]).toBe(one.sentences[0]);
});

test('second charts are titled by what is divided, since the title of the indicator speaks of the first', () => {
  const words = { title: 'Oars, by kin', short: 'Oars' };
  expect([true, false].map((isFirst) => live.chartTitle(isFirst, words, 'Tree'))).toEqual([
    'Oars, by kin',
    'Oars: Tree',
  ]);
});

test('everything that can be embedded has titles in every language, heights that fall with the width, and its releases', () => {
  const all = page.indicators().flatMap((published) => live.embeddables(page, published));
  expect(all.length).toBeGreaterThan(3);
  for (const one of all) {
    expect(Object.keys(one.titles)).toEqual(page.site.site.languages.map(({ id }) => id));
    const { narrow, middle, wide } = one.heights;
    expect(narrow >= middle && middle >= wide && wide > 200, one.name).toBe(true);
  }
  const [first] = live.embeddables(page, page.indicator('safe-water'));
  expect(first!.releases).toEqual([release]);
  expect(live.addressOf(first!, 'es', release)).toBe(`/embed/es/r/${release}/${first!.name}/`);
  expect(live.addressOf(first!, 'es', null)).toBe(`/embed/es/${first!.name}/`);
});

test('more to say makes a frame higher', () => {
  const published = page.indicator('safe-water');
  const one = live.liveEmbed(page, published, live.pictureNames(published)[0]!);
  const longer = { ...one, sentences: [...one.sentences, 'And so on. '.repeat(40)] };
  const [short, long] = [one, longer].map((each) => live.embedHeights(page, each));
  expect(long!.narrow).toBeGreaterThan(short!.narrow);
});
