import { expect, test } from 'vitest';
import { figureId, holdsOf, isHeld } from '../../../src/format/figure-id.ts';

const figure = { period: '2019', geography: 'ward-2020', area: '07', dimension: 'tree', group: 'elm' };

test('all that tells a figure from another, and no blank', () => {
  expect(figureId(figure)).toBe('2019.ward-2020.07.tree.elm');
  expect(figureId({ ...figure, area: 'Old Town' })).toBe('2019.ward-2020.Old_Town.tree.elm');
});

test('a page says which figures it holds: a period, a kind of place, a group, or all of them', () => {
  const [id, other] = [figureId(figure), figureId({ ...figure, period: '2020' })];
  expect(holdsOf(null, 'ward-2020', null)).toBe('* ward-2020 *');
  expect(isHeld('* ward-2020 *', id)).toBe(true);
  expect(isHeld(holdsOf('2019', 'ward-2020', null), id)).toBe(true);
  expect(isHeld(holdsOf('2019', 'ward-2020', null), other)).toBe(false);
  expect(isHeld(holdsOf('2019', 'ward-2020', figure), id)).toBe(true);
  expect(isHeld(holdsOf('2019', 'ward-2020', { ...figure, group: 'oak' }), id)).toBe(false);
  expect(isHeld('* tract *', id)).toBe(false);
  expect(isHeld('* ward-2020 *', 'about')).toBe(false);
});
