import { expect, test } from 'vitest';
import { inside } from '../../../scripts/steps/inside.ts';
import { extract, rawRow } from '../raw.ts';

const areas = new Map([['ward', new Set(['01'])]]);
const rows = [rawRow({ ward: '01' }), rawRow({ ward: '77' })];

test('rows of areas that the geography does not have are set aside with the reason of the source', () => {
  const byWard = extract({ area: { geography: 'ward', column: 'ward', elsewhere: 'wards of the next town' } });
  const { kept, setAside } = inside(byWard, rows, { areas });
  expect(kept).toEqual([rows[0]]);
  expect(setAside).toEqual([{ row: rows[1], reason: 'wards of the next town' }]);
});

test('where the source does not say so, and for a figure of the whole, all rows are kept', () => {
  expect(inside(extract({ area: { geography: 'ward', column: 'ward' } }), rows, { areas }).kept).toEqual(rows);
  expect(inside(extract({}), rows, { areas }).kept).toEqual(rows);
});

test('a geography that nobody looked up is a fault of ours', () => {
  const byParish = extract({ area: { geography: 'parish', column: 'ward', elsewhere: 'x' } });
  expect(() => inside(byParish, rows, { areas })).toThrow('the areas of parish are not known');
});
