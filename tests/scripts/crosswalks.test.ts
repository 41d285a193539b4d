import { expect, test } from 'vitest';
import { crosswalks, main } from '../../scripts/crosswalks.ts';
import { recordingMachine } from './recording-machine.ts';

const strip = (properties: object, west: number, east: number) => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [east, 0],
        [east, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
});
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const files = {
  'data/catalog/boundaries.yaml': `
- { geography: tract, file: tracts.geojson, id: id, name: null, keep: 1 }
- { geography: ward, file: wards.geojson, id: id, name: null, keep: 1 }
`,
  'data/catalog/area-crosswalks.yaml': `
within: town.geojson
crosswalks: [{ from: tract, to: ward, tiles: false }]
overlaps: [tract, ward]
`,
  '/raw/town.geojson': file(strip({}, 0, 10)),
  '/raw/tracts.geojson': file(strip({ id: '01' }, 0, 4), strip({ id: '02' }, 4, 8)),
  '/raw/wards.geojson': file(strip({ id: 'A' }, 0, 5)),
};

test('weights of every crosswalk with its remainder, and the list of overlapping areas', async () => {
  const machine = recordingMachine(files);
  await crosswalks(machine, '/raw', 'data');
  expect(await machine.readText('data/catalog/area-crosswalks/tract--ward.csv')).toBe(
    'from,to,share,weight\n01,A,1,1\n02,A,0.25,0.25\n02,,0.75,0.75\n',
  );
  expect(await machine.readText('data/catalog/area-overlaps.csv')).toBe(
    'geography,area,other,otherArea,share,otherShare\ntract,01,ward,A,1,0.8\ntract,02,ward,A,0.25,0.2\n',
  );
  expect(machine.lines).toEqual(['area-crosswalks/tract--ward.csv: 3 lines', 'area-overlaps.csv: 2 lines']);
});

test('a bad file stops the command with exit code 1 and nothing written', async () => {
  const machine = recordingMachine({ ...files, '/raw/wards.geojson': file(strip({}, 0, 5)) });
  expect(await main(machine, ['--from', '/raw'])).toBe(1);
  expect(machine.errors).toEqual(['wards.geojson, shape 1: has no "id"; it has ; give it its id']);
  expect(await machine.exists('data/catalog/area-overlaps.csv')).toBe(false);
  expect(await main(machine, [])).toBe(1);
});

test('a crosswalk of a geography without a recipe is refused', async () => {
  const recipes = files['data/catalog/area-crosswalks.yaml'].replace('to: ward', 'to: quay');
  const machine = recordingMachine({ ...files, 'data/catalog/area-crosswalks.yaml': recipes });
  expect(await main(machine, ['--from', '/raw'])).toBe(1);
  expect(machine.errors).toEqual(['boundaries.yaml has no recipe for the geography "quay"']);
});
