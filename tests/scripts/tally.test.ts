import { describe, expect, it } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { loadCatalog } from '../../scripts/load-catalog.ts';
import { kindOf, newestYearOf, tally } from '../../scripts/tally.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Indicator } from '../../src/model/indicator.ts';

const catalog = await loadCatalog(realEffects(), 'tests/cities/port-verity');
const all = [...catalog.indicators.values()];

/** An indicator of the invented city that has groups; the tests change copies of it. */
function divided(): Indicator {
  const found = all.find(({ figures }) => (figures?.dimensions.length ?? 0) > 0);
  if (found === undefined) throw new Error('the invented city has no divided indicator');
  return structuredClone(found);
}

/** The invented city, whose dimensions are all of another family. */
function withFamily(family: string): Catalog {
  const dimensions = [...catalog.dimensions].map(([id, dimension]) => [id, { ...dimension, family }] as const);
  return { ...catalog, dimensions: new Map(dimensions) };
}

describe('kindOf', () => {
  it('counts people by race where a division of the family race is shown', () => {
    expect(kindOf(divided(), withFamily('race'))).toBe('people by race and ethnicity');
  });

  it('counts another division of people apart', () => {
    expect(kindOf(divided(), withFamily('age'))).toBe('people by another division');
  });

  it('never counts firms or areas by group as people by race', () => {
    expect(kindOf({ ...divided(), context: true }, withFamily('race'))).toBe('firms or areas by group (context)');
  });

  it('counts what is not divided as places or everyone', () => {
    expect(kindOf({ ...divided(), figures: null }, catalog)).toBe('places or everyone');
  });
});

describe('newestYearOf', () => {
  const withPeriods = (...periods: string[]): Catalog => {
    const { source } = divided().figures ?? { source: '' };
    const [row] = (catalog.tables.get(source) ?? []).filter(
      ({ series, status }) => series === divided().figures?.series && status === 'published',
    );
    if (row === undefined) throw new Error('the invented city has no published row');
    const rows = periods.map((period) => ({ ...row, period }));
    return { ...catalog, tables: new Map([[source, rows]]) };
  };
  const open = (): Indicator => {
    const { figures, ...rest } = divided();
    if (figures === null) throw new Error('not divided');
    return { ...rest, figures: { ...figures, periods: undefined }, places: [] };
  };

  it('is the last year of the newest span', () => {
    expect(newestYearOf(open(), withPeriods('2015-2019', '2019-2023', '2021'))).toBe('2023');
  });

  it('passes over what the indicator does not show', () => {
    const { figures, ...rest } = open();
    const shown = figures === null ? null : { ...figures, periods: ['2021'] };
    expect(newestYearOf({ ...rest, figures: shown }, withPeriods('2021', '2022'))).toBe('2021');
  });

  it('says when the publisher states no year, and when there is no figure', () => {
    expect(newestYearOf(open(), withPeriods('not-stated'))).toBe('not stated');
    expect(newestYearOf(open(), withPeriods())).toBe('not stated');
  });
});

it('prints one line by issue area, by kind and by newest year, and each counts every indicator once', () => {
  const lines = tally(catalog);
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'By issue area',
    'By kind',
    'By newest year',
    'Reading level (en)',
    'Reading level (es)',
  ]);
  for (const line of lines.slice(0, 3)) {
    const counts = [...line.matchAll(/ (\d+)(?:,|$)/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
  }
});

it('counts drafts aloud', () => {
  const drafts = new Map([['indicators/oars', { kind: 'indicators', id: 'oars', title: 'Oars', texts: {} }]]);
  expect(tally({ ...catalog, drafts }).at(-1)).toBe('Drafts, checked and not published: indicators/oars');
});
