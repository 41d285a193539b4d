import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { correctionsOf, frozenDivisions, frozenTexts } from '../../../src/published/frozen-page.ts';
import { figure } from '../format/invented.ts';
import { frozenEntry } from '../model/invented-release.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('frozen-page');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('es', '/');
});

const entry = frozenEntry({ groups: { 'kin/heron-kin': { es: 'Ánade' }, 'kin/otter-kin': { es: 'Búho' } } });

test('everyone first, then groups in the order of the page, called as they were then', () => {
  const { geography, area } = page.site.site;
  const place = { geography, area, period: '2021' };
  const figures = [
    figure({ ...place, dimension: 'kin', group: 'otter-kin', estimate: 12.34 }),
    figure({
      ...place,
      dimension: 'kin',
      group: 'heron-kin',
      status: 'withheld',
      estimate: null,
      lower: null,
      upper: null,
    }),
    figure({ ...place, dimension: 'kin', group: 'all', estimate: 20 }),
    figure({ ...place, dimension: 'kin', group: 'otter-kin', estimate: 1, period: '2020' }),
    figure({ ...place, dimension: 'kin', group: 'otter-kin', estimate: 2, area: 'elsewhere' }),
  ];
  const [division] = frozenDivisions(page, entry, figures);
  expect(division!.rows.map(({ label }) => label)).toEqual(['All', 'Ánade', 'Búho']);
  expect(division!.rows.map(({ text }) => text.value)).toEqual(['20,0\u00A0%', 'oculta por privacidad', '12,3\u00A0%']);
  expect(frozenDivisions(page, entry, figures)).toHaveLength(1);
});

test('words that a release does not have in a language fall back on its first', () => {
  expect(frozenTexts(entry, 'es').title).toBe('Oars');
  expect(() => frozenTexts({ ...entry, texts: {} }, 'es')).toThrow('has no words');
});

test('a correction touches the releases from the first that was wrong until the first that is right', () => {
  const [one] = page.site.corrections;
  const withSpan = (from: string, until: string | null): PageContext => ({
    ...page,
    site: { ...page.site, corrections: [{ ...one!, correction: { ...one!.correction, from, until } }] },
  });
  const touched = (of: PageContext, release: string) => correctionsOf(of, 'safe-water', release).length;
  expect(
    ['2022-01-01', '2022-02-01', '2022-03-01'].map((id) => touched(withSpan('2022-02-01', '2022-03-01'), id)),
  ).toEqual([0, 1, 0]);
  expect(touched(withSpan('2022-02-01', null), '2029-01-01')).toBe(1);
  expect(correctionsOf(page, 'rescues', '2022-03-01')).toEqual([]);
  expect(correctionsOf(page, 'safe-water', '2022-03-01')[0]!.texts.title).toContain('Agua');
});
