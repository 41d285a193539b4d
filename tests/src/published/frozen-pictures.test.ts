import { beforeAll, expect, test } from 'vitest';
import type * as Frozen from '../../../src/published/frozen-pictures.ts';
import type * as Pictures from '../../../src/published/pictures.ts';
import type * as Read from '../../../src/published/read.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

const release = '2022-03-01';
let page: PageContext;
let frozen: typeof Frozen;
let pictures: typeof Pictures;
let read: typeof Read;

beforeAll(async () => {
  await publishVerity('frozen-pictures');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  frozen = await import('../../../src/published/frozen-pictures.ts');
  pictures = await import('../../../src/published/pictures.ts');
  read = await import('../../../src/published/read.ts');
  page = pageContext('es', '/');
});

const picturesOf = (id: string) => {
  const entry = read.readManifest(release).indicators.find((one) => one.id === id)!;
  return frozen.frozenPictures(page, entry, read.readFrozen(release, id));
};

test('a release has each picture of which it has the figures, named as the live one: charts and maps', () => {
  for (const { id } of read.readManifest(release).indicators) {
    const published = page.indicator(id);
    const names = picturesOf(id).map(({ name }) => name);
    expect(names, id).toEqual(expect.arrayContaining(pictures.pictureNames(published).map(({ name }) => name)));
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
