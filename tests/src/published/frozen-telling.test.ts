import { beforeAll, expect, test } from 'vitest';
import type * as Frozen from '../../../src/published/frozen-telling.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { frozenEntry } from '../model/invented-release.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let frozen: typeof Frozen;

beforeAll(async () => {
  await publishVerity('frozen-telling');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  frozen = await import('../../../src/published/frozen-telling.ts');
  page = pageContext('es', '/');
});

test('sentences on frozen figures use the words of the release, and the short name of now where there is one', () => {
  const groups = { 'kin/heron-kin': { es: 'Ánade' } };
  const gone = frozen.frozenTelling(page, frozenEntry({ groups }), null);
  expect([gone.texts.short, gone.indicator.figures]).toEqual(['Oars', null]);
  expect(gone.dimensions.get('kin')!.texts.groups['heron-kin']!.label).toBe('Ánade');
  const place = { geography: 'county', area: 'verity' };
  const known = frozen.frozenTelling(page, frozenEntry({ id: 'safe-water' }), place);
  expect(known.texts.short).toBe(page.words(page.indicator('safe-water')).short);
  expect(known.indicator.figures).toMatchObject(place);
});
