import { expect, test } from 'vitest';
import { addressesOf } from '../../../../scripts/outputs/open-api/addresses.ts';

test('files that answer alike are one address, with all its values', () => {
  const [one, ...others] = addressesOf(['data/indicators/oars.json', 'data/indicators/boats.json']);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ template: '/data/indicators/{indicator}.json', kind: { schema: 'Indicator' } });
  expect([...one!.parameters.get('indicator')!]).toEqual(['oars', 'boats']);
});

test('places of a kind have an address of their own: another kind has other places', () => {
  const found = addressesOf(['data/places/ward/01.json', 'data/places/ward/02.json', 'data/places/pier/a.json']);
  expect(found.map(({ template, parameters }) => [template, [...parameters.get('area')!]])).toEqual([
    ['/data/places/ward/{area}.json', ['01', '02']],
    ['/data/places/pier/{area}.json', ['a']],
  ]);
});

test('topics are no groups, feeds of another language are told, and other files are not', () => {
  const templates = (path: string) => addressesOf([path]).map(({ template }) => template);
  expect(templates('data/groups/topics/sea.json')).toEqual(['/data/groups/topics/{topic}.json']);
  expect(templates('eo/feeds/site.json')).toEqual(['/{language}/feeds/site.json']);
  expect(templates('data/indicators/oars.croissant.json')).toEqual([]);
});
