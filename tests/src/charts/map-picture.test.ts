import { expect, test } from 'vitest';
import { mapPicture } from '../../../src/charts/map-picture.ts';

const words = { title: 'Oars', note: 'Percent', sentence: 'So it is.', source: 'Port', from: 'Almanac' };
const map = '<svg class="map" viewBox="0 0 520 600" width="520" height="600"><path class="r1"/></svg>';
const key = [
  { fill: 'r1', label: '0% to 5%', count: 3 },
  { fill: 'none', label: 'No figure', count: 1 },
];

test('the map whole, its key with the number of areas, and its colours in the file', () => {
  const svg = mapPicture({ words, language: 'en', map, key });
  expect(svg).toContain(map);
  expect(svg).toMatch(/transform="translate\(40 [\d.]+\) scale\(1\.0667\)"/);
  for (const text of ['0% to 5%', '>3<', 'No figure', '.map .r1{fill:#ece5f5']) expect(svg).toContain(text);
});

test('a drawing that does not say how large it is cannot be placed', () => {
  expect(() => mapPicture({ words, language: 'en', map: '<svg/>', key })).toThrow('has no size');
});
