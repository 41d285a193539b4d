import { beforeAll, expect, test } from 'vitest';
import type { Comparison } from '../../../src/model/published.ts';
import type * as Notes from '../../../src/published/chart-notes.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let notes: typeof Notes;

beforeAll(async () => {
  await publishVerity('chart-notes');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  notes = await import('../../../src/published/chart-notes.ts');
  page = pageContext('es', '/');
});

const compared = (...verdicts: string[]) => ({ groups: verdicts.map((verdict) => ({ verdict })) }) as Comparison;

test('a scale that does not start at zero says where it does', () => {
  const percent = { measure: 'share', unit: 'percent', per: null, decimals: 1 } as const;
  expect(notes.scaleNotes(page, percent, 0)).toEqual([]);
  expect(notes.scaleNotes(page, percent, 60)[0]).toMatch(/60/);
});

test('a chart is told what its groups are, how many are of none, and that no error is stated', () => {
  const { dimension } = page.site.dimensions.find(({ texts }) => (texts['es']?.note ?? null) !== null)!;
  const own = page.dimension(dimension.id).texts.note;
  const division = { dimension: dimension.id, comparison: null, unknownShare: 4 };
  expect(notes.divisionNotes(page, division)).toEqual([own]);
  const untested = compared('no-error-stated', 'no-figure');
  expect(notes.divisionNotes(page, { ...division, comparison: untested })).toEqual([
    own,
    page.say('summary.unknown', { share: '4,0\u00a0%' }),
    page.say('compare.untested'),
  ]);
  const tested = { ...division, comparison: compared('no-error-stated', 'higher'), unknownShare: null };
  expect(notes.divisionNotes(page, tested)).toEqual([own]);
  expect(notes.dimensionNotes(page, 'a-division-that-is-gone')).toEqual([]);
});

test('with too many of no known group another sentence says so; with none there is none', () => {
  expect(notes.unknownNotes(page, 26)).not.toEqual(notes.unknownNotes(page, 25));
  expect([notes.unknownNotes(page, 0), notes.unknownNotes(page, null)]).toEqual([[], []]);
});

test('a map says which areas are to be read with caution and why some have no figure', () => {
  const mapped = page.indicators().flatMap(({ places }) => places)[0]!;
  const areas = mapped.areas.map((one) => ({ ...one, reliability: 'caution' as const }));
  const told = notes.mapNotes(page, { ...mapped, areas, overlay: null });
  expect(told[0]).toBe(page.say('map.cautions', { count: areas.length }));
  const without = mapped.areas.map((one) => ({ ...one, reliability: null, status: 'not-available' as const }));
  expect(notes.mapNotes(page, { ...mapped, areas: without, overlay: null })[0]).toBe(page.say('map.noneWhy'));
});
