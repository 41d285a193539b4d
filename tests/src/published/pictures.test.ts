import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import type * as Pictures from '../../../src/published/pictures.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let pictures: typeof Pictures;

beforeAll(async () => {
  await publishVerity('pictures');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  pictures = await import('../../../src/published/pictures.ts');
  page = pageContext('es', '/');
});

test('every division and every map has a picture with title, source, address and day in it', () => {
  for (const published of page.indicators()) {
    const names = pictures.pictureNames(published);
    expect(names).toHaveLength(published.divisions.length + published.places.length);
    for (const { name } of names) {
      const svg = pictures.drawPicture(page, published, name);
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
      for (const text of ['Fuente: ', `/es/indicators/${published.id}/`, '2022', page.texts.name])
        expect(svg).toContain(text);
      expect(svg).not.toMatch(/<script|href=/);
    }
  }
});

test('a picture names the sources of what is drawn in it, and no other of its indicator', () => {
  const [published] = page.indicators().filter(({ divisions }) => divisions.length > 0);
  const [division] = published!.divisions;
  const own = division!.rows[0]!.latest.source;
  const other = page.site.sources.find(({ source }) => source.id !== own)!.source.id;
  // All sources of the invented city are of one publisher: here each is of its own.
  const source = (id: string) => ({ ...page.source(id), source: { ...page.source(id).source, publisher: `<${id}>` } });
  const more = { ...published!, sources: [own, other] };
  const svg = pictures.drawPicture({ ...page, source }, more, pictures.divisionPicture(more.id, division!.dimension));
  expect(svg).toContain(`Fuente: &lt;${own}&gt;<`);
  expect(svg).not.toContain(`&lt;${other}&gt;`);
});

test('a hidden figure has no dot and no number in a picture', () => {
  const rescues = page.indicator('rescues');
  const hidden = rescues.divisions.flatMap(({ rows }) => rows).filter(({ latest }) => latest.status === 'withheld');
  const [division] = rescues.divisions;
  const svg = pictures.drawPicture(page, rescues, pictures.divisionPicture('rescues', division!.dimension));
  const shown = division!.rows.filter(({ latest }) => latest.estimate !== null).length;
  const all = division!.all.estimate === null ? 0 : 1;
  expect(svg.match(/<circle [^>]*r="7"|<rect [^>]*width="12"/g)).toHaveLength(shown + all);
  if (hidden.length > 0) expect(svg).toContain('oculta por privacidad');
});

test('a picture that is not there is told by name', () => {
  expect(() => pictures.drawPicture(page, page.indicator('rescues'), 'tea')).toThrow('there is no picture "tea"');
});
