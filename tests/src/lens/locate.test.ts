import { expect, test } from 'vitest';
import { placeAt, placeNamed, placesOf, wholePlace } from '../../../src/lens/locate.ts';
import { wards } from './invented-lens.ts';

const places = placesOf(wards);
const point = (longitude: number, latitude = 50.01) => ({ longitude, latitude });

test('a place by its number, its name, and how people call it', () => {
  for (const text of ['2', 'Ward 2', 'ward 2', 'CD 2', 'District 2', 'distrito 2', 'Barrio 2'])
    expect(placeNamed(places, text)).toBe('2');
  expect(placeNamed(places, 'Citywide')).toBe(wholePlace);
  expect(placeNamed(places, 'Toda la ciudad')).toBe(wholePlace);
  expect(placeNamed(places, '9')).toBeNull();
  expect(placeNamed(places, '…')).toBeNull();
});

test('what only looks like a number of a place once its signs are gone is none', () => {
  for (const text of ['-2', '$2', '2%', '京 2', 'Район 2', '２', '+2'])
    expect([text, placeNamed(places, text)]).toEqual([text, null]);
  const twelve = wards.areas.map((area, at) => (at === 0 ? { ...area, id: '12' } : area));
  const more = placesOf({ ...wards, areas: twelve });
  for (const text of ['1,2', '1.2', '1-2', '1/2', '1 & 2', '1 2'])
    expect([text, placeNamed(more, text)]).toEqual([text, null]);
  for (const text of ['12', '#12', 'CD-12', 'District 12.'])
    expect([text, placeNamed(more, text)]).toEqual([text, '12']);
});

test('a place is found as it is written, also where its name has two numbers or letters of another script', () => {
  const named = placesOf({
    ...wards,
    areas: wards.areas.map((area, at) => (at === 0 ? { ...area, id: '1-2', names: { en: '제2구' } } : area)),
  });
  expect([placeNamed(named, '1-2'), placeNamed(named, '제2구'), placeNamed(named, '2')]).toEqual(['1-2', '1-2', '2']);
});

test('a point lies in one place, or outside, or is no point', () => {
  expect(placeAt(places, point(10.03), null)).toEqual({ area: '2' });
  expect(placeAt(places, point(10.03), '2')).toEqual({ area: '2' });
  expect(placeAt(places, point(11), null)).toEqual({ code: 'project-outside', values: wards.box });
  expect(placeAt(places, point(0, 0), null)).toEqual({ code: 'project-zero-point' });
  expect(placeAt(places, point(50.01, 10.03), null)).toMatchObject({ code: 'project-swapped' });
  expect(placeAt(places, point(400, 95), null)).toMatchObject({ code: 'project-outside' });
});

test('two places that disagree, but for less than the tolerance of the lines', () => {
  expect(placeAt(places, point(10.03), '1')).toEqual({
    code: 'project-two-places',
    values: { found: '2', named: '1' },
  });
  // A thousandth of a degree of longitude is 71 m here.
  expect(placeAt(places, point(10.021), '1')).toEqual({ area: '1' });
  expect(placeAt(places, point(9.999), '1')).toEqual({ area: '1' });
  expect(placeAt(places, point(9.99), '1')).toMatchObject({ code: 'project-outside' });
  expect(placeAt(places, point(10.03), wholePlace)).toMatchObject({ values: { found: '2', named: 'citywide' } });
});
