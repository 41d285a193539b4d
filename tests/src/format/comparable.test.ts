import { expect, test } from 'vitest';
import { changeForAll, changesByGroup } from '../../../src/format/comparable.ts';
import { division } from './invented.ts';

const divided = division([20, 18], { oak: [30, 25], yew: [null, 9], fir: [10, { estimate: 12 }] });

test('a change needs a figure at both ends', () => {
  expect(changesByGroup(divided).map(({ last }) => last.group)).toEqual(['oak', 'fir']);
  expect(changeForAll(divided)).toMatchObject({ first: { estimate: 20 }, last: { estimate: 18 } });
});

test('one period has no change', () => {
  expect(changesByGroup({ ...divided, firstPeriod: null })).toEqual([]);
  expect(changeForAll({ ...divided, firstPeriod: null })).toBeNull();
});
