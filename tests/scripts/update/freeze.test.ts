import { expect, test } from 'vitest';
import { freeze } from '../../../scripts/update/freeze.ts';
import { releaseManifest } from '../../../src/model/release.ts';
import { built } from '../outputs/invented-bundle.ts';

test('a release says of each indicator what its numbers meant and whose they were', () => {
  const { manifest, tables } = freeze(built, '2022-03-02', null);
  expect(releaseManifest.parse(manifest)).toEqual(manifest);
  expect(manifest.indicators.map(({ id }) => id)).toEqual([...tables.keys()]);
  const water = manifest.indicators.find(({ id }) => id === 'safe-water')!;
  expect(water.groups['kin/heron-kin']).toHaveProperty('es');
  expect(Object.keys(water.texts)).toEqual(['en', 'es', 'eo']);
  expect(water.sources[0]!.licence.length).toBeGreaterThan(3);
  const { know } = built.indicators.find(({ id }) => id === 'safe-water')!.texts['en']!;
  expect(know.length).toBeGreaterThan(0);
  expect(water.know!['en']).toEqual(know);
});

test('a table that has not changed stays in the release that holds it', () => {
  const first = freeze(built, '2022-03-02', null);
  const changed = built.indicators.map((one) =>
    one.id === 'rescues' ? { ...one, observations: one.observations.slice(1) } : one,
  );
  const { manifest } = freeze({ ...built, indicators: changed }, '2022-04-02', first);
  expect(manifest.previous).toBe('2022-03-02');
  const where = Object.fromEntries(manifest.indicators.map((one) => [one.id, one.in]));
  expect(where).toMatchObject({ rescues: '2022-04-02', 'safe-water': '2022-03-02' });
});
