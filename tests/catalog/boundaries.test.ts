import { describe, expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';

const real = realEffects();

describe('boundaries', () => {
  test.each([
    ['council-district-2012', 15],
    ['council-district-2021', 15],
    ['census-tract-2010', 1034],
    ['census-tract-2020', 1112],
    ['neighborhood-council', 99],
    ['community-plan-area', 37],
    ['police-area', 21],
    ['times-neighborhood', 114],
    ['zip-area', 135],
    ['repair-zone', 9],
  ])('%s has %d areas, each once, with id and name and nothing else', async (geography, count) => {
    const drawn = JSON.parse(await real.readText(`data/boundaries/${geography}.json`)) as {
      objects: Record<string, { geometries: { id: string; properties: object; arcs: unknown[] }[] }>;
    };
    const { geometries } = drawn.objects[geography]!;
    expect(Object.keys(drawn.objects)).toEqual([geography]);
    expect(new Set(geometries.map(({ id }) => id)).size).toBe(count);
    expect(geometries).toHaveLength(count);
    expect(new Set(geometries.flatMap(({ properties }) => Object.keys(properties)))).toEqual(new Set(['name']));
    expect(geometries.filter(({ arcs }) => arcs.length === 0)).toEqual([]);
  });
});
