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

test('a hidden figure has no dot and no number in a picture', () => {
  const rescues = page.indicator('rescues');
  const hidden = rescues.divisions.flatMap(({ rows }) => rows).filter(({ latest }) => latest.status === 'withheld');
  const [division] = rescues.divisions;
  const svg = pictures.drawPicture(page, rescues, pictures.divisionPicture('rescues', division!.dimension));
  const shown = division!.rows.filter(({ latest }) => latest.estimate !== null).length;
  const all = division!.all.estimate === null ? 0 : 1;
  expect(svg.match(/<circle|<rect [^>]*width="12"/g)).toHaveLength(shown + all);
  if (hidden.length > 0) expect(svg).toContain('oculta por privacidad');
});

test('the card of an indicator is its first chart, or its map', () => {
  for (const published of page.indicators()) {
    const card = pictures.cardOf(published).replace('pictures/', '');
    expect(pictures.pictureNames(published)[0]!.name).toBe(card);
  }
});

test('the site, each issue area and each place with a page has a card', () => {
  const cards = pictures.cardsOf(page);
  const places = page.site.geographies.filter(({ geography }) => geography.pages).flatMap(({ areas }) => areas);
  expect(cards.size).toBe(1 + page.issueAreas().length + places.length);
  expect(cards.get('site')!()).toContain(page.texts.name);
});

test('a picture that is not there is told by name', () => {
  expect(() => pictures.drawPicture(page, page.indicator('rescues'), 'tea')).toThrow('there is no picture "tea"');
});
