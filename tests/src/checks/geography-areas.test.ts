import { describe, expect, it } from 'vitest';
import { geographyAreas } from '../../../src/checks/geography-areas.ts';
import { change, folderAfter, write } from '../../cities/invented-city.ts';
import type { Change } from '../../cities/invented-city.ts';

const city = 'catalog/geographies/city-of-port-verity.yaml';
const wards = 'catalog/geographies/ward-2020.yaml';
const faults = (...changes: Change[]): string[] =>
  geographyAreas(folderAfter(...changes)).map(({ field, wrong }) => `${field}: ${wrong}`);

describe('geographyAreas', () => {
  it('wants areas either from boundaries or from the list', () => {
    expect(faults(change(wards, 'boundaries: true', 'boundaries: false'))).toEqual([
      'boundaries: false, and yet there is boundaries/ward-2020.json',
    ]);
    expect(faults(change(wards, 'areas: []', "areas: ['01']"))).toEqual([
      'areas: areas stand here and in the boundaries',
    ]);
    expect(faults(change(city, 'boundaries: false', 'boundaries: true'))[0]).toContain('there is no boundaries/city');
  });

  it('wants a name for each area, and no name for nothing', () => {
    expect(faults(change(city, '    port-verity: Port', '    port-verty: Port'))).toEqual([
      'texts.areas.port-verty: unknown area "port-verty"',
      'texts.areas: area "port-verity" has no name',
    ]);
  });

  it('wants ids that can be folders where areas have pages, and differ in more than capitals', () => {
    const line = (fault: string) => faults(change('boundaries/ward-2020.json', '"id": "01"', `"id": "${fault}"`));
    expect(line('a/b')).toEqual([
      'objects.ward-2020.geometries.0.id: "a/b" cannot be the name of a folder and a part of an address',
    ]);
    expect(faults(change(city, '- port-verity', "- port-verity\n  - 'Port-Verity'")).slice(1)).toEqual([
      'areas[1]: "Port-Verity" differs from "port-verity" by capitals alone',
    ]);
  });

  it('refuses boundaries and recipes of no geography', () => {
    const recipe = '- geography: ward-202\n  file: a.geojson\n  id: ward\n  name: null\n  keep: 0.5\n';
    expect(faults(write('catalog/boundaries.yaml', recipe))).toEqual(['[0].geography: unknown geography "ward-202"']);
    expect(faults(write('boundaries/ward-202.json', '{}'))).toEqual(['file name: unknown geography "ward-202"']);
  });
});
