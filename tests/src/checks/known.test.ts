import { describe, expect, it } from 'vitest';
import { areasOf, groupElsewhere, groupsOf, seriesOf, unknownWord } from '../../../src/checks/known.ts';
import { folderAfter, remove } from '../../cities/invented-city.ts';

describe('unknownWord', () => {
  it('lists what is known, or the nearest of many', () => {
    expect(unknownWord('group', 'b', ['a', 'c'])).toMatchObject({ wrong: 'unknown group "b"', allowed: 'a, c' });
    const many = Array.from({ length: 20 }, (_, index) => `area-${index}`);
    expect(unknownWord('area', 'area-07', many).allowed).toMatch(/^area-0, area-7, .* … \(20 in all\)$/);
    expect(unknownWord('source', 'x', []).mend).toBe('add the source first');
  });
});

describe('what the folder knows', () => {
  const folder = folderAfter();

  it('finds series, areas and groups', () => {
    expect(seriesOf(folder, 'head-count')).toEqual(new Set(['residents']));
    expect(areasOf(folder, 'ward-2020')).toEqual(new Set(['01', '02', '03', '04']));
    expect(areasOf(folder, 'city-of-port-verity')).toEqual(new Set(['port-verity']));
    expect(groupsOf(folder, 'age-band')).toEqual(['under-30', '30-and-over']);
    expect(groupElsewhere(folder, 'Heron', 'age-band')).toEqual({ dimension: 'kin', group: 'heron-kin' });
    expect(groupElsewhere(folder, 'Heron', 'kin')).toBeNull();
  });

  it('knows nothing of what cannot be read', () => {
    expect(seriesOf(folder, 'nothing')).toBeNull();
    expect(groupsOf(folder, 'nothing')).toBeNull();
    expect(areasOf(folderAfter(remove('boundaries/ward-2020.json')), 'ward-2020')).toBeNull();
  });
});
