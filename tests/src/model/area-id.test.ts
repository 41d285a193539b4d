import { expect, test } from 'vitest';
import { areaId, pageAreaId } from '../../../src/model/area-id.ts';

const outside = ['../../../../../pwn', '..', '.', 'CON', 'con.x', 'lpt1', 'x.', '.x', '=1+1', 'A?b#c', '<b>', '', ' '];

test('an id that leads elsewhere, is a formula or markup, or no file name, is refused everywhere', () => {
  for (const id of [...outside, 'a/../b', '/a', 'a/', 'a//b', 'a\\b', 'a\u0000', 'a\u202eb']) {
    expect(areaId.safeParse(id).success, id).toBe(false);
    expect(pageAreaId.safeParse(id).success, id).toBe(false);
  }
});

test('publishers may name areas without pages by words; an area with a page has a name of a folder', () => {
  for (const id of ['06037101110', '1', 'mission-hills', 'zone_4.b']) {
    expect(areaId.safeParse(id).success, id).toBe(true);
    expect(pageAreaId.safeParse(id).success, id).toBe(true);
  }
  for (const id of ['Mt. Washington', 'Century Palms/Cove', 'Cañada']) {
    expect(areaId.safeParse(id).success, id).toBe(true);
    expect(pageAreaId.safeParse(id).success, id).toBe(false);
  }
});
