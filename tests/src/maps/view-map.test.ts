import { expect, test } from 'vitest';
import { drawSmall, drawView, type MapViews, signOf } from '../../../src/maps/view-map.ts';
import { squareTown } from '../../samples/charts/square-town.ts';

const view = { title: 'T <1>', sentence: 'S', values: ['1%', '2% use with caution', 'hidden'], counts: [] };
const file = (parts: Partial<MapViews> = {}): MapViews => ({
  geography: 'block',
  overlay: null,
  ids: ['1', '2', '3'],
  names: ['One', 'Two', 'Three'],
  views: [
    { ...view, label: 'all', fills: '16-', cautions: ['2'] },
    { ...view, label: 'ash', fills: '0--', cautions: [] },
  ],
  ...parts,
});
const boundaries = () => squareTown;
const classes = (markup: string) =>
  [...markup.matchAll(/<path class="(\w+)"[^>]*data-area="(\d)"/g)].map(([, c, id]) => `${id} ${c}`);

test('areas take the class of their sign in the picture asked for', () => {
  expect(classes(drawView(file(), 0, boundaries, 'm'))).toEqual(['1 r1', '2 r6', '3 none']);
  expect(classes(drawView(file(), 1, boundaries, 'm'))).toEqual(['1 zero', '2 none', '3 none']);
});

test('each area says its name and figure, and the drawing its title, as text', () => {
  const drawn = drawView(file(), 0, boundaries, 'm');
  expect(drawn).toContain('<title>Two: 2% use with caution</title>');
  expect(drawn).toContain('T &lt;1&gt;');
});

test('a number with an asterisk is to be read with caution', () => {
  const drawn = drawView(file(), 0, boundaries, 'm');
  expect(drawn).toContain('>2*</text>');
  expect(drawn).toContain('>1</text>');
});

test('a small picture has classes alone', () => {
  const drawn = drawSmall(file(), 0, boundaries);
  expect(drawn).not.toContain('<text');
  expect(drawn).toContain('class="r6"');
});

test('a picture that is not there', () => {
  expect(() => drawView(file(), 2, boundaries, 'm')).toThrow('the map has 2 pictures, not number 2');
});

test.each([
  ['none', '-'],
  ['zero', '0'],
  ['r4', '4'],
] as const)('%s is written %s', (fill, sign) => {
  expect(signOf(fill)).toBe(sign);
});
