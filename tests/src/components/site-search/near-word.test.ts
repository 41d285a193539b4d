import { expect, test } from 'vitest';
import { nearWords } from '../../../../src/components/site-search/near-word.ts';

const index = new Set(['poverty', 'rent', 'homeless', 'vivienda']);

test.each([
  ['povrety', ['poverty']],
  ['povert', ['poverty']],
  ['povverty', ['poverty']],
  ['homelass', ['homeless']],
  ['vivenda', ['vivienda']],
  ['pvoretyy', []],
  ['rnet', []],
  ['90011', []],
])('%s is near %j', (word, near) => {
  expect(nearWords(word, index)).toEqual(near);
});
