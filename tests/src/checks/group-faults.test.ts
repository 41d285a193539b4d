import { describe, expect, it } from 'vitest';
import { groupFault } from '../../../src/checks/group-faults.ts';
import { folderAfter } from '../../cities/invented-city.ts';

const folder = folderAfter();

describe('groupFault', () => {
  it('finds nothing wrong with a group of the dimension, or where the dimension cannot be read', () => {
    expect(groupFault(folder, 'kin', 'otter-kin')).toBeNull();
    expect(groupFault(folder, 'nothing', 'otter-kin')).toBeNull();
  });

  it('names the nearest groups', () => {
    expect(groupFault(folder, 'kin', 'otterkin')?.mend).toMatch(/^did you mean otter-kin,/);
  });

  it('says to which dimension a group belongs instead', () => {
    const fault = groupFault(folder, 'kin', 'UNDER 30');
    expect(fault?.wrong).toBe('"UNDER 30" is a group of `age-band` (`under-30`), not of `kin`');
  });
});
