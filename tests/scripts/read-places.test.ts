import { expect, test } from 'vitest';
import { readPlaces } from '../../scripts/read-places.ts';
import { extract } from './raw.ts';
import { recordingMachine } from './recording-machine.ts';
import { source } from './small-catalog.ts';

const ward = `
id: ward
vintage: '2020'
publisher: Port
licence: none stated
boundaries: false
areas: ['A']
split: { caution: 0.1, none: 0.3 }
texts: { name: Wards, one: ward, areaName: '{id}', areas: {}, caveat: null }
`;
const files = {
  'data/catalog/geographies/ward.yaml': ward,
  'data/catalog/area-crosswalks/tract--ward.csv': 'from,to,share,weight\n01,A,0.5,1\n',
};
const spreading = source({ extracts: [extract({ area: { geography: 'tract', column: 'Tract', into: ['ward'] } })] });

test('weights and limits of the geographies that a source adds up to', async () => {
  const { weights, split } = await readPlaces(recordingMachine(files), 'data', spreading);
  expect(weights.get('tract--ward')).toEqual([{ from: '01', to: 'A', share: 0.5, weight: 1 }]);
  expect(split.get('ward')).toEqual({ caution: 0.1, none: 0.3 });
});

test('a source that adds nothing up needs none', async () => {
  const { weights } = await readPlaces(recordingMachine({}), 'data', source({ extracts: [extract()] }));
  expect(weights.size).toBe(0);
});

test('the areas of a geography that a source has rows outside of: those it lists, or those drawn', async () => {
  const area = { geography: 'ward', column: 'Ward', elsewhere: 'the next town' };
  const outside = source({ extracts: [extract({ area })] });
  const listed = await readPlaces(recordingMachine(files), 'data', outside);
  expect(listed.areas.get('ward')).toEqual(new Set(['A']));
  const square = { type: 'Polygon', id: 'B', arcs: [[0]] };
  const drawn = {
    'data/catalog/geographies/ward.yaml': ward.replace('boundaries: false', 'boundaries: true'),
    'data/boundaries/ward.json': JSON.stringify({
      type: 'Topology',
      arcs: [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [0, 0],
        ],
      ],
      objects: { ward: { type: 'GeometryCollection', geometries: [square] } },
    }),
  };
  expect((await readPlaces(recordingMachine(drawn), 'data', outside)).areas.get('ward')).toEqual(new Set(['B']));
});

test('a missing crosswalk and a broken one stop the refresh', async () => {
  const missing = recordingMachine({ 'data/catalog/geographies/ward.yaml': ward });
  await expect(readPlaces(missing, 'data', spreading)).rejects.toThrow('run npm run crosswalks');
  const broken = { ...files, 'data/catalog/area-crosswalks/tract--ward.csv': 'from,to,share,weight\n01,A,half,1\n' };
  await expect(readPlaces(recordingMachine(broken), 'data', spreading)).rejects.toThrow('"half" is no part of one');
});
