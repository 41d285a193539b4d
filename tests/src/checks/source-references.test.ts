import { describe, expect, it } from 'vitest';
import { sourceReferences } from '../../../src/checks/source-references.ts';
import { change, folderAfter, remove } from '../../cities/invented-city.ts';
import type { Change } from '../../cities/invented-city.ts';

const file = 'catalog/sources/rescue-log.yaml';
const faults = (...changes: Change[]): string[] =>
  sourceReferences(folderAfter(...changes)).map(({ field, wrong }) => `${field}: ${wrong}`);

describe('sourceReferences', () => {
  it.each([
    ['id: port-verity', 'id: port', 'extracts[0].area.id: unknown area of `city-of-port-verity` "port"'],
    ['geography: city-of-port-verity', 'geography: town', 'extracts[0].area.geography: unknown geography "town"'],
    ['dimension: kin', 'dimension: kind', 'extracts[0].groups.dimension: unknown dimension "kind"'],
    [
      '- series: rescues',
      '- series: rescues\n    file: log.csv',
      'extracts[0].file: unknown file of this source "log.csv"',
    ],
  ])('%s → %s', (from, to, fault) => {
    expect(faults(change(file, from, to))).toEqual([fault]);
  });

  it('checks what corrections name', () => {
    const correction = `corrections:
  - date: '2022-01-01'
    series: rescue
    dimension: kin
    group: badger
    set:
      status: unreliable
    reason: Invented.
texts:`;
    expect(faults(change(file, 'texts:', correction))).toEqual([
      'corrections[0].series: unknown series of this source "rescue"',
      'corrections[0].group: unknown group of `kin` "badger"',
    ]);
  });

  it('wants a crosswalk where labels are mapped, and a table', () => {
    expect(faults(remove('catalog/crosswalks/rescue-log.csv'))).toEqual([
      'extracts: the crosswalk of this source is missing',
    ]);
    expect(faults(remove('tables/rescue-log.csv'))).toEqual(['table: there is no tables/rescue-log.csv']);
  });
});
