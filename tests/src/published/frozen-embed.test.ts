import { beforeAll, expect, test } from 'vitest';
import type * as Frozen from '../../../src/published/frozen-embed.ts';
import type * as Pictures from '../../../src/published/frozen-pictures.ts';
import type * as Live from '../../../src/published/embedded.ts';
import type * as Names from '../../../src/published/pictures.ts';
import type * as Read from '../../../src/published/read.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

const release = '2022-03-01';
let page: PageContext;
let frozen: typeof Frozen;
let pictures: typeof Pictures;
let live: typeof Live;
let names: typeof Names;
let read: typeof Read;

beforeAll(async () => {
  await publishVerity('frozen-embed');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  frozen = await import('../../../src/published/frozen-embed.ts');
  pictures = await import('../../../src/published/frozen-pictures.ts');
  live = await import('../../../src/published/embedded.ts');
  names = await import('../../../src/published/pictures.ts');
  read = await import('../../../src/published/read.ts');
  page = pageContext('es', '/');
});

test('a frozen picture has its figures, its caution, and says that it is frozen and from which release', () => {
  const entries = read.readManifest(release).indicators;
  for (const entry of entries) {
    const named = pictures.frozenPictures(page, entry, read.readFrozen(release, entry.id));
    for (const name of [entry.id, ...named.map((one) => one.name)]) {
      const { drawing, sentences, path, from } = frozen.frozenEmbed(page, entry, release, name);
      if (drawing.kind === 'chart') expect(drawing.lines.length, name).toBeGreaterThan(0);
      else expect(drawing.draw()).toContain('<svg');
      expect(sentences.at(-1)).toContain(release);
      expect([path, from.includes(`/es/r/${release}/${entry.id}/`)]).toEqual([`/r/${release}/${entry.id}/`, true]);
      if (name !== entry.id) expect(sentences.length).toBeGreaterThan(1);
    }
  }
  expect(() => frozen.frozenEmbed(page, entries[0]!, release, 'tea')).toThrow('has no picture "tea"');
});

test('a live picture and the frozen one of the same figures say the same of them', () => {
  const entry = read.readManifest(release).indicators.find(({ id }) => id === 'safe-water')!;
  for (const named of names.pictureNames(page.indicator('safe-water'))) {
    const one = live.liveEmbed(page, page.indicator('safe-water'), named);
    const other = frozen.frozenEmbed(page, entry, release, named.name);
    expect([other.title, other.sentences[0]]).toEqual([one.title, one.sentences[0]]);
  }
});

test('a frozen picture keeps the notes of its chart or map, and names the sources of what it draws', () => {
  const entry = read.readManifest(release).indicators.find(({ id }) => id === 'safe-water')!;
  for (const named of names.pictureNames(page.indicator('safe-water'))) {
    const one = live.liveEmbed(page, page.indicator('safe-water'), named);
    const other = frozen.frozenEmbed(page, entry, release, named.name);
    expect([other.notes, other.source], named.name).toEqual([one.notes, one.source]);
  }
});
