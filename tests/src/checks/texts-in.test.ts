import { expect, it } from 'vitest';
import { textsIn } from '../../../src/checks/texts-in.ts';

it('finds every text with the way to it', () => {
  expect(textsIn({ a: 'x', b: ['y', { c: 'z' }], d: 1, e: null })).toEqual([
    { path: ['a'], text: 'x' },
    { path: ['b', 0], text: 'y' },
    { path: ['b', 1, 'c'], text: 'z' },
  ]);
});
