import { expect, test } from 'vitest';
import { areaAt } from '../../../scripts/fetchers/area-at.ts';

const at = (longitude: string, latitude: string) =>
  areaAt((_, x, y) => (x < 5 ? `${x}/${y}` : null), 'ward', longitude, latitude);

test('the area of a point; none outside all of them', () => {
  expect([at('1', '2'), at('9', '2')]).toEqual(['1/2', null]);
});

test.each([
  ['', '2'],
  ['1', ''],
  ['east', '2'],
  ['0', '0'],
])('%j and %j are no point', (longitude, latitude) => {
  expect(at(longitude, latitude)).toBeNull();
});
