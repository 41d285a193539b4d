import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { figureId } from '../../../src/format/figure-id.ts';
import {
  areaGroup,
  figureGroups,
  figuresOnce,
  groupLabel,
  type FigureRow,
  wordsOf,
} from '../../../src/published/figure-rows.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('figure-rows');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

const rowsOf = (id: string): FigureRow[] => figureGroups(page, page.indicator(id)).flatMap(({ rows }) => rows);

test('every figure that is of no map has a row and an address of its own', () => {
  for (const published of page.indicators()) {
    const placed = new Set(published.places.map(({ geography }) => geography));
    const expected = new Set(published.observations.filter((one) => !placed.has(one.geography)).map(figureId));
    const groups = figureGroups(page, published);
    const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids)).toEqual(expected);
    expect(ids).toHaveLength(expected.size);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  }
});

test('a group stands with its history, oldest first, everyone before groups', () => {
  const kin = figureGroups(page, page.indicator('safe-water')).find(({ id }) => id === 'by-kin')!;
  const heron = kin.rows.filter(({ observation }) => observation.group === 'heron-kin');
  expect(heron.map(({ observation }) => observation.period)).toEqual(['2011-2015', '2016-2020']);
  expect(heron[0]!.id).toBe('2011-2015.city-of-port-verity.port-verity.kin.heron-kin');
  const tables = page.indicators().flatMap((one) => figureGroups(page, one));
  const everyone = tables.map(({ rows }) => rows.findLastIndex(({ observation }) => observation.group === 'all'));
  tables.forEach(({ rows }, at) =>
    expect(rows.slice(0, everyone[at]! + 1).every(({ observation }) => observation.group === 'all')).toBe(true),
  );
});

test('the words of a figure name its group, its place and its period, whichever the row says', () => {
  const kin = figureGroups(page, page.indicator('safe-water')).find(({ id }) => id === 'by-kin')!;
  const heron = kin.rows.find(({ observation }) => observation.group === 'heron-kin')!;
  const place = page.areaName(heron.observation.geography, heron.observation.area);
  expect(wordsOf(kin, heron)).toMatchObject({ group: heron.label, place, period: heron.period });
  const published = page.indicator('quays-not-clean');
  const quays = areaGroup(page, published, published.places[0]!.areas);
  const words = wordsOf(quays, quays.rows[0]!);
  // Everyone of a place is named by the place; where the map is of groups, everyone is one of them.
  expect(words).toMatchObject({ place: quays.rows[0]!.label, group: '' });
  const [layer] = published.places;
  const view = { ...layer!, dimension: 'kin', group: 'heron-kin', others: [] };
  const divided = { ...published, places: [{ ...layer!, others: [view] }] };
  expect(areaGroup(page, divided, layer!.areas).shared.group).toBe(page.words(published).allLabel);
});

test('a figure that is not given lacks a value, one without parts lacks steps, and a correction is told', () => {
  expect(rowsOf('rescues').find(({ observation }) => observation.status === 'withheld')!.lacks).toBe('value');
  const lacking = page.indicators().flatMap(({ id }) => rowsOf(id).map(({ lacks }) => lacks));
  expect(new Set(lacking)).toEqual(new Set([null, 'value', 'steps']));
  const corrected = rowsOf('safe-water').filter((row) => row.corrected.length > 0);
  expect(corrected.map(({ id, corrected: by }) => [id, by])).toEqual([
    ['2011-2015.city-of-port-verity.port-verity.kin.heron-kin', ['heron-water']],
  ]);
});

test('the areas of a map stand by name, each with its own address', () => {
  const published = page.indicator('quays-not-clean');
  const { rows } = areaGroup(page, published, published.places[0]!.areas);
  expect(rows).toHaveLength(published.places[0]!.areas.length);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const labels = rows.map(({ label }) => label);
  expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
});

test('a figure stands once, and an area of a map that no file has stands too', () => {
  for (const published of page.indicators()) {
    const ids = figuresOnce(published).map(figureId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { areas } of published.places) for (const area of areas) expect(ids).toContain(figureId(area));
  }
  const published = page.indicator('safe-water');
  const unknown = { ...published.observations[0]!, dimension: 'gone', group: 'gone' };
  expect(groupLabel(page, published, unknown)).toBe('gone');
});
