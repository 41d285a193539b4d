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

test('a chart says where and when its figures are from, a map what to know of it', () => {
  const { geography, area } = page.site.site;
  expect(live.whereOf(page, { geography, area }, '2019-2023', 'Tree')).toMatch(/ · 2019–2023 · Tree$/);
  const mapped = page.indicators().flatMap(({ places }) => places)[0]!;
  const areas = mapped.areas.map((one) => ({ ...one, reliability: 'caution' as const }));
  const notes = live.mapNotes(page, { ...mapped, areas, overlay: null });
  expect(notes[0]).toBe(page.say('map.cautions', { count: areas.length }));
});
