import { expect, test } from 'vitest';
import { propertiesByArea } from '../../../scripts/outputs/map-properties.ts';
import { labelsOf, reasonsIn } from '../../../scripts/outputs/rows.ts';
import { downloadColumns } from '../../../src/model/download.ts';
import type { PlaceView } from '../../../src/model/published.ts';
import { built, input, messages } from './invented-bundle.ts';

// Figures of the invented city: all synthetic.
const published = built.indicators.find(({ places }) => places.length > 0)!;
const [places] = published.places;
const { geography } = built.site.geographies.find((one) => one.geography.id === places!.geography)!;
const labels = labelsOf(built.site, new Map([[published.id, published.release!]]), reasonsIn(messages));
const rows = input.rows.get(published.id)!;

test('an area says what its row in the files says, but for the comparison of groups', () => {
  const areas = propertiesByArea({ published, places: places!, geography }, labels);
  const told = downloadColumns.slice(0, downloadColumns.indexOf('referenceGroup'));
  for (const one of places!.areas) {
    const row = rows.find((each) => each.area === one.area && each.period === one.period && each.group === one.group)!;
    const properties: Record<string, unknown> = { ...areas.get(one.area)! };
    expect(properties['name']).toBe(row.areaLabel);
    expect(properties['linesOf']).toBe(geography.vintage);
    for (const column of [...told, 'release' as const].filter((each) => each !== 'areaLabel'))
      expect(properties[column] ?? '', column).toBe(row[column]);
  }
});

test('every further group of the newest period is there, earlier periods are not', () => {
  const [one] = places!.areas;
  const view = (group: string, period: string, estimate: number): PlaceView => ({
    ...places!,
    group,
    period,
    areas: [{ ...one!, group, period, estimate, status: 'published' }],
  });
  const others = [view('oak', places!.period, 41), view('yew', '1999', 42)];
  const properties = propertiesByArea({ published, places: { ...places!, others }, geography }, input.labels).get(
    one!.area,
  )!;
  expect(properties).toMatchObject({ estimate_oak: 41, status_oak: 'published' });
  expect(Object.keys(properties).filter((key) => key.endsWith('_yew'))).toEqual([]);
});

test('a figure that is not published has no number', () => {
  const [one] = places!.areas;
  const hidden = { ...one!, status: 'withheld' as const, estimate: null, lower: null, upper: null, numerator: null };
  const areas = propertiesByArea({ published, places: { ...places!, areas: [hidden] }, geography }, input.labels);
  expect(areas.get(one!.area)).toMatchObject({ status: 'withheld', estimate: null });
  expect(areas.get(one!.area)).not.toHaveProperty('numerator');
});
