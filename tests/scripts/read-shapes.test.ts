import { expect, test } from 'vitest';
import { readShapes, readWhole } from '../../scripts/read-shapes.ts';
import { boundaryRecipe } from '../../src/model/boundary-recipe.ts';
import { recordingMachine } from './recording-machine.ts';

const square = '[[[0,0],[1,0],[1,1],[0,1],[0,0]]]';
const reversed = '[[[0,0],[0,1],[1,1],[1,0],[0,0]]]';
const wards = (coordinates: string, properties = '{"n":1}') =>
  `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${properties},"geometry":{"type":"Polygon","coordinates":${coordinates}}}]}`;
const recipe = boundaryRecipe.parse({ geography: 'ward', file: 'wards.geojson', id: 'n', name: null, keep: 1 });

test('the files of recipes by their path, and rings that are turned are told', async () => {
  const machine = recordingMachine({ '/raw/wards.geojson': wards(reversed) });
  const whole = await readWhole(machine, '/raw', 'wards.geojson');
  const files = await readShapes(machine, '/raw', [recipe], whole);
  expect([...files.keys()]).toEqual(['wards.geojson']);
  expect(machine.lines).toEqual(['wards.geojson: 1 rings run the wrong way and are turned']);
});

test('every fault of every file in one message, a line each', async () => {
  const other = boundaryRecipe.parse({ ...recipe, geography: 'quay', file: 'quays.geojson' });
  const files = { '/raw/wards.geojson': wards(square, '{}'), '/raw/quays.geojson': wards('[[[0,0],[1,0]]]') };
  const reading = readShapes(recordingMachine(files), '/raw', [recipe, other], null);
  await expect(reading).rejects.toThrow(
    'wards.geojson, shape 1: has no "n"; it has ; give it its n\n' +
      'quays.geojson, shape 1 (n 1): has a ring that is not closed; repair its rings',
  );
});

test('a file that is no JSON says so', async () => {
  const machine = recordingMachine({ '/raw/wards.geojson': '<html>' });
  await expect(readShapes(machine, '/raw', [recipe], null)).rejects.toThrow('wards.geojson is no GeoJSON');
});
