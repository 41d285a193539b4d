import { expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { areaFinder } from '../../scripts/find-areas.ts';
import { recordingMachine } from './recording-machine.ts';
import { source } from './small-catalog.ts';

const counted = (geography: string) =>
  source({ count: { by: { area: { latitude: 'lat', longitude: 'lon', geography } }, sums: {} } });

test('a point lies in one area or in none, by the boundaries of the data folder', async () => {
  const [file = ''] = await realEffects().listFiles('data/boundaries');
  const geography = file.replace('.json', '');
  const find = await areaFinder(realEffects(), 'data', counted(geography));
  expect(find(geography, 0, 0)).toBeNull();
});

test('without boundaries no point can be placed', async () => {
  await expect(areaFinder(recordingMachine(), 'data', counted('ward'))).rejects.toThrow(
    'there are no boundaries data/boundaries/ward.json',
  );
});

test('what rows are located in is needed too', async () => {
  const located = source({ locate: [{ column: 'ward', longitude: 'x', latitude: 'y', geography: 'ward' }] });
  await expect(areaFinder(recordingMachine(), 'data', located)).rejects.toThrow('data/boundaries/ward.json');
});

test('a source that counts by no place needs none', async () => {
  await expect(areaFinder(recordingMachine(), 'data', source({}))).resolves.toBeTypeOf('function');
});
