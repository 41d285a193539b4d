import { beforeAll, expect, test } from 'vitest';
import type * as Live from '../../../src/published/embedded.ts';
import type * as Names from '../../../src/published/pictures.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let live: typeof Live;
let names: typeof Names;

beforeAll(async () => {
  await publishVerity('embedded');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  live = await import('../../../src/published/embedded.ts');
  names = await import('../../../src/published/pictures.ts');
  page = pageContext('es', '/');
});

test('every live picture has a title, its figures or its map with a key, its sentence, source and address', () => {
  for (const published of page.indicators())
    for (const named of names.pictureNames(published)) {
      const { title, drawing, sentences, source, from, path } = live.liveEmbed(page, published, named);
      expect([title, ...sentences.slice(0, 1), source].every((text) => text.length > 3)).toBe(true);
      expect(from).toContain(`/es${path}`);
      if (drawing.kind === 'chart') expect(drawing.lines.length).toBeGreaterThan(0);
      else expect([drawing.draw().includes('<svg'), drawing.key.length > 1]).toEqual([true, true]);
    }
  const missing = { name: 'tea', dimension: 'tea', geography: null };
  expect(() => live.liveEmbed(page, page.indicator('rescues'), missing)).toThrow('no picture "tea"');
});

test('second charts are titled by what is divided, since the title of the indicator speaks of the first', () => {
  const words = { title: 'Oars, by kin', short: 'Oars' };
  expect([true, false].map((isFirst) => live.chartTitle(isFirst, words, 'Tree'))).toEqual([
    'Oars, by kin',
    'Oars: Tree',
  ]);
});

test('a chart says where and when its figures are from', () => {
  const { geography, area } = page.site.site;
  expect(live.whereOf(page, { geography, area }, '2019-2023', 'Tree')).toMatch(/ · 2019–2023 · Tree$/);
});

test('a picture has the notes that stand with it on its page, in the language of the page', () => {
  for (const published of page.indicators())
    for (const named of names.pictureNames(published)) {
      const { notes, drawing } = live.liveEmbed(page, published, named);
      const division = published.divisions.find(({ dimension }) => dimension === named.dimension);
      if (division === undefined) continue;
      const { note } = page.dimension(division.dimension).texts;
      if (note !== null) expect(notes, named.name).toContain(note);
      const { scaleStart } = published.indicator;
      if (scaleStart !== 0 && drawing.kind === 'chart') expect(drawing.note).toContain(String(scaleStart));
    }
});

test('an embed names the sources of what it draws: a chart not those of a map, a map not those of a chart', () => {
  const published = page.indicators().find(({ divisions }) => divisions.length > 0)!;
  const mapped = page.indicators().find((one) => one.places.length > 0)!;
  const source = (id: string) => ({ ...page.source(id), source: { ...page.source(id).source, publisher: `<${id}>` } });
  const known = page.site.sources.map((one) => one.source.id);
  const [first, second] = known as [string, string];
  const from = <One extends { source: string }>(one: One, id: string): One => ({ ...one, source: id });
  const divisions = published.divisions.map((one) => ({
    ...one,
    all: from(one.all, first),
    rows: one.rows.map((row) => ({ ...row, latest: from(row.latest, first) })),
  }));
  const places = mapped.places.map((one) => ({ ...one, areas: one.areas.map((area) => from(area, second)) }));
  const mixed = { ...published, divisions, places, sources: known };
  for (const named of names.pictureNames(mixed)) {
    const embed = live.liveEmbed({ ...page, source }, mixed, named);
    expect(embed.source, named.name).toContain(`<${named.dimension === null ? second : first}>`);
    expect(embed.source, named.name).not.toContain(`<${named.dimension === null ? first : second}>`);
  }
});
