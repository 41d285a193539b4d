import { expect, test } from 'vitest';
import { areasOf } from '../../../src/maps/areas.ts';
import { flatMap } from '../../../src/maps/flat-map.ts';
import { mapLabels } from '../../../src/maps/map-labels.ts';
import { squareTown } from '../../samples/charts/square-town.ts';

const areas = areasOf(squareTown, 'block');
const draw = (width: number, labelOf: (id: string) => string | null) =>
  mapLabels(flatMap(squareTown, squareTown, width).topology, areas, labelOf);

test('labels stand inside their areas', () => {
  const xs = [...draw(304, (id) => id).matchAll(/ x="(\d+)"/g)].map(([, x]) => Number(x));
  expect(xs).toHaveLength(3);
  expect(xs[0]).toBeLessThan(102);
  expect(xs[1]).toBeGreaterThan(102);
  expect(xs[1]).toBeLessThan(202);
});

test('none where the area is too small, or for the text', () => {
  expect(draw(40, (id) => id)).toBe('');
  expect(draw(304, () => 'A name that is much too long')).toBe('');
});

test('none where none is wanted, and texts are escaped', () => {
  expect(draw(304, (id) => (id === '1' ? '<' : null)).match(/<text/g)).toHaveLength(1);
  expect(draw(304, () => '<')).toContain('&lt;');
});

test('of areas that lie on each other one label stands for both', () => {
  const twice = [areas[0]!, areas[0]!, areas[1]!];
  const { topology } = flatMap(squareTown, squareTown, 304);
  expect(mapLabels(topology, twice, () => '*').match(/<text/g)).toHaveLength(2);
});
