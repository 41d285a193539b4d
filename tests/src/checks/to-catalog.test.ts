import { expect, it } from 'vitest';
import { emptyFolder } from '../../../src/checks/folder.ts';
import { toCatalog } from '../../../src/checks/to-catalog.ts';
import { folderAfter } from '../../cities/invented-city.ts';

it('gives the content of a folder without its places, in the order of the ids', () => {
  const catalog = toCatalog(folderAfter());
  expect([...(catalog?.indicators.keys() ?? [])]).toEqual([
    'household-income',
    'quays-not-clean',
    'rescues',
    'residents-counted',
    'safe-water',
  ]);
  expect(catalog?.tables.get('income-survey')?.[4]).toMatchObject({ group: 'other-kin', status: 'not-collected' });
  expect(catalog?.words.get('es')?.get('indicators/rescues')).toMatchObject({ short: 'Rescates en el mar' });
  expect(catalog?.boundaries.get('ward-2020')).toHaveProperty('arcs');
});

it('gives nothing without a site', () => {
  expect(toCatalog(emptyFolder())).toBeNull();
});
