import { expect, it } from 'vitest';
import { rowDuplicates } from '../../../src/checks/row-duplicates.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

it('finds a group and a total that stand twice, and where they stood first', () => {
  const kin = change('tables/head-count.csv', 'kin,otter-kin', 'kin,heron-kin');
  const [fault] = rowDuplicates(folderAfter(kin));
  expect(fault?.wrong).toBe('group "heron-kin" of residents, 2020, port-verity stands here again, first in line 3');
  const total = change('tables/head-count.csv', 'kin,otter-kin', 'all,all');
  expect(rowDuplicates(folderAfter(total))[0]?.wrong).toMatch(/^the total of residents/);
});

it('finds nothing in the city as it stands', () => {
  expect(rowDuplicates(folderAfter())).toEqual([]);
});
