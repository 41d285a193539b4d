import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../../../src/checks/read-boundaries.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const square = (id: unknown) => ({ type: 'Polygon', id, properties: { name: 'Quay' }, arcs: [[0]] });

function read(geometries: unknown[], name = 'ward') {
  const objects = { [name]: { type: 'GeometryCollection', geometries } };
  return readBoundaries('boundaries/ward.json', 'ward', utf8(JSON.stringify({ type: 'Topology', objects, arcs: [] })));
}

describe('readBoundaries', () => {
  it('gives the areas of the geography, leading zeros kept', () => {
    const { boundaries, problems } = read([square('01'), square('02')]);
    expect(problems).toEqual([]);
    expect(boundaries?.areas).toEqual(['01', '02']);
  });

  it('refuses ids that are numbers, areas that repeat and another object', () => {
    expect(read([square(1)]).problems[0]?.wrong).toMatch(/^objects\.ward\.geometries\.0\.id: /);
    expect(read([square('01'), square('01')]).problems[0]?.wrong).toBe('area "01" stands twice');
    expect(
      read([square('01')], 'wards')
        .problems.map(({ wrong }) => wrong)
        .join(),
    ).toContain('wards');
  });

  it('refuses an id that would lead out of a folder', () => {
    for (const id of ['../../../../../pwn', '..', 'CON', '=1+1', '<b>', ' '])
      expect(read([square(id)]).problems[0]?.wrong, id).toMatch(/^objects\.ward\.geometries\.0\.id: must/);
  });

  it('reports broken JSON', () => {
    expect(readBoundaries('boundaries/ward.json', 'ward', utf8('{')).problems).toHaveLength(1);
  });
});
