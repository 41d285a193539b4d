import { expect, test } from 'vitest';
import { chosenPicture } from '../../../../src/components/embed-builder/chosen-picture.ts';

const oars = chosenPicture({
  ...{ name: 'oars--map-ward', releases: '2022-03-01 2021-02-01', heights: '900 800 500' },
  titles: '{"en":"Oars by ward","es":"Remos por barrio"}',
});

test('a picture lies under its own name, in a release too, and has a title in each language', () => {
  expect(oars.path('')).toBe('oars--map-ward');
  expect(oars.path('2022-03-01')).toBe('r/2022-03-01/oars--map-ward');
  expect(['en', 'es', 'eo'].map((id) => oars.title(id))).toEqual([
    'Oars by ward',
    'Remos por barrio',
    'oars--map-ward',
  ]);
  expect(oars.heights).toEqual({ narrow: 900, middle: 800, wide: 500 });
});

test('it is offered frozen in the releases that hold it alone', () => {
  expect([oars.isIn('2021-02-01'), oars.isIn('2020-01-01')]).toEqual([true, false]);
  expect(chosenPicture({ name: 'new', releases: '' }).releases).toEqual([]);
});
