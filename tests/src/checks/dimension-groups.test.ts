import { describe, expect, it } from 'vitest';
import { dimensionGroups } from '../../../src/checks/dimension-groups.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const file = 'catalog/dimensions/age-band.yaml';
const faults = (from: string, to: string): string[] =>
  dimensionGroups(folderAfter(change(file, from, to))).map(({ field, wrong }) => `${field}: ${wrong}`);

describe('dimensionGroups', () => {
  it('refuses a group that stands twice', () => {
    const twice = '  - id: under-30\n  - id: under-30\n';
    expect(faults('  - id: under-30\n', twice)).toEqual(['groups[1].id: group "under-30" stands twice']);
  });

  it('refuses `all` as a group, which also has no words', () => {
    expect(faults('  - id: under-30\n', '  - id: under-30\n  - id: all\n')).toEqual([
      'groups[1].id: "all" is listed',
      'texts.groups: group "all" has no words',
    ]);
  });

  it('refuses words for a group that is not listed, and a group without words', () => {
    expect(faults('    under-30:', '    under-3:')).toEqual([
      'texts.groups: group "under-30" has no words',
      'texts.groups.under-3: unknown group "under-3"',
    ]);
  });

  it('refuses a reference group that is not one of the groups', () => {
    expect(faults('referenceGroup: null', 'referenceGroup: 30-or-over')).toEqual([
      'referenceGroup: unknown group "30-or-over"',
    ]);
  });
});
