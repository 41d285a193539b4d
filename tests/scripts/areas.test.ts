import { expect, test } from 'vitest';
import { areaNames, areasOf, nameArea } from '../../scripts/areas.ts';
import { catalog } from './small-catalog.ts';

const port = catalog({});
const town = port.geographies.get('ward')!;
const texts = { name: 'Wards', one: 'ward', areaName: null, areas: { '02': 'The Quay' }, caveat: null };

test('areas of a list are those of the list', () => {
  expect(areasOf(port, town).map((area) => area.id)).toEqual(['01', '02', '03']);
});

test('areas with boundaries are those of the file, in its order', () => {
  const geometries = [{ id: '07', properties: { name: 'North' } }, { id: '03' }];
  port.boundaries.set('ward', { objects: { ward: { geometries } } });
  expect(areasOf(port, { ...town, boundaries: true })).toEqual([
    { id: '07', name: 'North' },
    { id: '03', name: '03' },
  ]);
});

test('a boundary file without its object is an error', () => {
  port.boundaries.set('ward', { objects: {} });
  expect(() => areasOf(port, { ...town, boundaries: true })).toThrow('data/boundaries/ward.json has no object "ward"');
});

test('an own name comes before the pattern, the pattern before the name of the file', () => {
  const shape = { id: '08', name: 'North' };
  expect(nameArea(texts, { id: '02', name: 'x' })).toBe('The Quay');
  expect(nameArea({ ...texts, areaName: 'Ward {id}, {name}' }, shape)).toBe('Ward 08, North');
  expect(nameArea(texts, shape)).toBe('North');
});

test('names come in every language', () => {
  const languages = { en: { ...texts, areaName: 'Ward {id}' }, es: { ...texts, areaName: 'Barrio {id}' } };
  expect(areaNames(languages, { id: '08', name: '08' })).toEqual({ en: 'Ward 08', es: 'Barrio 08' });
});
