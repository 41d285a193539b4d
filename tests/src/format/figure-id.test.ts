import { expect, test } from 'vitest';
import { figureId } from '../../../src/format/figure-id.ts';

const figure = { period: '2019', geography: 'ward-2020', area: '07', dimension: 'tree', group: 'elm' };

test('all that tells a figure from another, and no blank', () => {
  expect(figureId(figure)).toBe('2019.ward-2020.07.tree.elm');
  expect(figureId({ ...figure, area: 'Old Town' })).toBe('2019.ward-2020.Old_Town.tree.elm');
});
