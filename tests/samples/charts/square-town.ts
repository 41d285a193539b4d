import type { Topology } from 'topojson-specification';

/**
 * An invented town of three blocks in a row, west to east, each a hundredth of a degree wide; `3` has a hole (a lake).
 * Arcs: 0 and 1 are the borders between blocks, 2, 3 and 4 the outer edges of the blocks, 5 the shore.
 */
export const squareTown: Topology = {
  type: 'Topology',
  arcs: [
    [
      [0.01, 0],
      [0.01, 0.01],
    ],
    [
      [0.02, 0],
      [0.02, 0.01],
    ],
    [
      [0.01, 0.01],
      [0, 0.01],
      [0, 0],
      [0.01, 0],
    ],
    [
      [0.01, 0],
      [0.02, 0],
    ],
    [
      [0.02, 0.01],
      [0.01, 0.01],
    ],
    [
      [0.02, 0],
      [0.03, 0],
      [0.03, 0.01],
      [0.02, 0.01],
    ],
    [
      [0.022, 0.002],
      [0.022, 0.006],
      [0.026, 0.006],
      [0.026, 0.002],
      [0.022, 0.002],
    ],
  ],
  objects: {
    block: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '1', properties: { name: 'West' }, arcs: [[0, 2]] },
        { type: 'Polygon', id: '2', properties: { name: 'Middle' }, arcs: [[3, 1, 4, ~0]] },
        { type: 'Polygon', id: '3', properties: { name: 'East' }, arcs: [[5, ~1], [6]] },
      ],
    },
  },
};
