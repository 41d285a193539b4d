import { describe, expect, it } from 'vitest';
import { rowKeys } from '../../../src/checks/row-keys.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const faults = (from: string, to: string): string[] =>
  rowKeys(folderAfter(change('tables/head-count.csv', from, to))).map(
    ({ line, field, wrong }) => `${line} ${field}: ${wrong}`,
  );

describe('rowKeys', () => {
  it.each([
    [
      'residents,count-2020,2020,city-of-port-verity,port-verity,kin,otter',
      'resident,count-2020,2020,city-of-port-verity,port-verity,kin,otter',
      '4 series: unknown series "resident"',
    ],
    [
      'city-of-port-verity,port-verity,kin,otter',
      'city-of-port-vrity,port-verity,kin,otter',
      '4 geography: unknown geography "city-of-port-vrity"',
    ],
    ['port-verity,kin,otter', 'port-vrity,kin,otter', '4 area: unknown area of `city-of-port-verity` "port-vrity"'],
    ['kin,otter-kin', 'kn,otter-kin', '4 dimension: unknown dimension "kn"'],
    ['kin,otter-kin', 'kin,', '4 group: unknown group of `kin` ""'],
    ['kin,otter-kin', 'kin,all', '4 dimension: a total under the division `kin`'],
    ['kin,otter-kin', 'all,otter-kin', '4 group: group "otter-kin" in dimension `all`'],
  ])('%s → %s', (from, to, fault) => {
    expect(faults(from, to)).toEqual([fault]);
  });
});
