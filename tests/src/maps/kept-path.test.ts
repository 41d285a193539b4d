import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { keptPath } from '../../../src/maps/kept-path.ts';

const town = (): Topology => ({ type: 'Topology', objects: {}, arcs: [] });

test('a path is drawn once for each key of a topology', () => {
  let drawn = 0;
  const draw = () => `M${(drawn += 1)}`;
  const [one, other] = [town(), town()];
  expect([keptPath(one, 'edge', draw), keptPath(one, 'edge', draw)]).toEqual(['M1', 'M1']);
  expect(keptPath(one, 'borders', draw)).toBe('M2');
  expect(keptPath(other, 'edge', draw)).toBe('M3');
});
