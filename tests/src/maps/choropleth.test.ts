import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { areasOf, idOf } from '../../../src/maps/areas.ts';
import { type Choropleth, choropleth } from '../../../src/maps/choropleth.ts';
import { rampFor } from '../../../src/maps/classes.ts';
import { faultsOf } from '../../samples/charts/markup.ts';
import { squareTown } from '../../samples/charts/square-town.ts';

const town = { topology: squareTown, object: 'block' };
const fills: Record<string, 'r1' | 'none'> = { '1': 'r1', '2': 'r1', '3': 'none' };
const draw = (parts: Partial<Choropleth> = {}): string =>
  choropleth({
    ...town,
    idPrefix: 'map-1',
    title: 'Town <map>',
    desc: 'D',
    width: 304,
    classes: (id) => fills[id] ?? 'none',
    ...parts,
  });
const paths = (markup: string, className: string) => markup.match(new RegExp(`<path class="${className}"`, 'g')) ?? [];

test('areas of a class are one path, without the border between them', () => {
  expect(paths(draw(), 'r1')).toHaveLength(1);
  expect(paths(draw(), 'none')).toHaveLength(1);
  const [, d = ''] = /class="r1" d="([^"]*)"/.exec(draw()) ?? [];
  expect(d.match(/z/g)).toHaveLength(1);
});

test('with titles every area is a path with its text', () => {
  const drawn = draw({ titles: (id) => `Block ${id}: <5%` });
  expect(drawn.match(/data-area="/g)).toHaveLength(3);
  expect(drawn).toContain('<title>Block 2: &lt;5%</title>');
  expect(drawn).toContain('<g class="map-areas">');
});

test('no figure is hatched, by an id of its own', () => {
  expect(draw()).toContain('<pattern id="map-1-hatch"');
  expect(draw()).toContain('<path class="none" fill="url(#map-1-hatch)"');
});

test('the overlay brings its borders and labels', () => {
  const drawn = draw({ overlay: town, labels: (id) => id });
  expect(paths(drawn, 'map-borders')).toHaveLength(1);
  expect(paths(drawn, 'map-edge')).toHaveLength(1);
  expect(drawn.match(/class="map-number"/g)).toHaveLength(3);
});

test('the area followed has an outline', () => {
  expect(paths(draw({ followed: '2' }), 'map-followed')).toHaveLength(1);
  expect(paths(draw({ followed: 'nowhere' }), 'map-followed')).toHaveLength(0);
});

test('is a named picture, well-formed, and the same every time', () => {
  expect(draw()).toContain(
    'role="img" aria-labelledby="map-1-title map-1-desc"><title id="map-1-title">Town &lt;map&gt;',
  );
  expect(faultsOf(draw())).toEqual([]);
  expect(draw()).toBe(draw());
});

test('an object that is missing is named', () => {
  expect(() => draw({ object: 'ward' })).toThrow('missing object: ward');
});

const real = [
  ['data/boundaries/council-district-2021.json', 'council-district-2021', 4500, true],
  ['data/boundaries/census-tract-2020.json', 'census-tract-2020', 32000, false],
] as const;

for (const [file, object, limit, titled] of real) {
  test.skipIf(!existsSync(file))(`${file} makes a map of at most ${limit} bytes, compressed`, () => {
    const topology = JSON.parse(readFileSync(file, 'utf8'));
    const order = new Map(areasOf(topology, object).map((area, index) => [idOf(area), index]));
    // Neighbours in different classes: the least that can be joined.
    const classes = (id: string) => rampFor(6)[(order.get(id) ?? 0) % 6] ?? 'none';
    const map = { idPrefix: 'm', title: 'T', desc: 'D', width: 555, topology, object, classes };
    const drawn = choropleth(titled ? { ...map, titles: (id) => `Area ${id}`, labels: (id) => id } : map);
    expect(faultsOf(drawn)).toEqual([]);
    expect(brotliCompressSync(drawn).length).toBeLessThanOrEqual(limit);
    if (titled) expect(drawn.match(/data-area="/g)).toHaveLength(order.size);
  });
}
