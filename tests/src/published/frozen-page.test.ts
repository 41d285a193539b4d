import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import {
  correctionsOf,
  correctionsTo,
  frozenCited,
  frozenLabel,
  frozenTexts,
} from '../../../src/published/frozen-page.ts';
import { frozenEntry } from '../model/invented-release.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('frozen-page');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('es', '/');
});

const entry = frozenEntry({ groups: { 'kin/heron-kin': { es: 'Ánade' } } });

test('words that a release does not have in a language fall back on its first', () => {
  expect(frozenTexts(entry, 'es').title).toBe('Oars');
  expect(() => frozenTexts({ ...entry, texts: {} }, 'es')).toThrow('has no words');
});

test('groups are called as they were then', () => {
  expect(frozenLabel(page, entry, { dimension: 'kin', group: 'all' })).toBe('All');
  expect(frozenLabel(page, entry, { dimension: 'kin', group: 'heron-kin' })).toBe('Ánade');
  expect(frozenLabel(page, entry, { dimension: 'kin', group: 'otter-kin' })).toBe('otter-kin');
});

test('a frozen page is cited by its own address and the day of its release', () => {
  const cited = frozenCited(page, entry, '2022-03-01-2');
  expect(cited).toMatchObject({ id: 'oars-2022-03-01-2', date: '2022-03-01', release: '2022-03-01-2', title: 'Oars' });
  expect(cited.url).toMatch(/\/es\/r\/2022-03-01-2\/oars\/$/);
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
  expect(correctionsTo(withSpan('2022-02-01', '2022-03-01'), 'safe-water')).toHaveLength(1);
  expect(correctionsTo(page, 'rescues')).toEqual([]);
});
