import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { figureId } from '../../../src/format/figure-id.ts';
import { areaRows, figureGroups } from '../../../src/published/figure-rows.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('figure-rows');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

test('every figure that is of no map has a row and an address of its own', () => {
  for (const published of page.indicators()) {
    const placed = new Set(published.places.map(({ geography }) => geography));
    const expected = new Set(published.observations.filter((one) => !placed.has(one.geography)).map(figureId));
    const ids = figureGroups(page, published).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids)).toEqual(expected);
    expect(ids).toHaveLength(expected.size);
  }
});

test('a group stands with its history, oldest first, everyone before groups', () => {
  const groups = figureGroups(page, page.indicator('safe-water'));
  const kin = groups.find(({ dimension }) => dimension === 'kin')!;
  const heron = kin.rows.filter(({ observation }) => observation.group === 'heron-kin');
  expect(heron.map(({ observation }) => observation.period)).toEqual(['2011-2015', '2016-2020']);
  expect(heron[0]!.id).toBe('2011-2015.city-of-port-verity.port-verity.kin.heron-kin');
});

test('the sentence can be quoted alone; a figure that is hidden says so and has no number', () => {
  const rows = figureGroups(page, page.indicator('rescues')).flatMap((one) => one.rows);
  const hidden = rows.find(({ observation }) => observation.status === 'withheld')!;
  expect(hidden.sentence).toContain('hidden for privacy');
  const shown = rows.find(({ observation }) => observation.lower !== null)!;
  expect(shown.sentence).toContain('95% interval');
  expect(shown.sentence).toContain(shown.text.value);
});

test('the areas of a map stand by name, each with its own address', () => {
  const published = page.indicator('quays-not-clean');
  const rows = areaRows(page, published, published.places[0]!);
  expect(rows).toHaveLength(published.places[0]!.areas.length);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const labels = rows.map(({ label }) => label);
  expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
});
