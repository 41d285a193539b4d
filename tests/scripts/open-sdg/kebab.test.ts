import { expect, test } from 'vitest';
import { kebab } from '../../../scripts/open-sdg/kebab.ts';

test('labels as ids', () => {
  expect(['Race/ Ethnicity', 'Años', '65 years and over', '—'].map(kebab)).toEqual([
    'race-ethnicity',
    'anos',
    '65-years-and-over',
    'unnamed',
  ]);
});
