import { describe, expect, it } from 'vitest';
import { indicatorReferences } from '../../../src/checks/indicator-references.ts';
import { change, folderAfter, write } from '../../cities/invented-city.ts';

const faults = (file: string, from: string, to: string): string[] =>
  indicatorReferences(folderAfter(change(`catalog/indicators/${file}.yaml`, from, to))).map(
    ({ field, wrong }) => `${field}: ${wrong}`,
  );

describe('indicatorReferences', () => {
  it.each([
    ['area: port-verity', 'area: port', 'figures.area: unknown area of `city-of-port-verity` "port"'],
    ['geography: city-of-port-verity', 'geography: town', 'figures.geography: unknown geography "town"'],
    ['    - kin', '    - kind', 'figures.dimensions[0]: unknown dimension "kind"'],
    ['    source: head-count', '    source: hat-count', 'figures.denominator.source: unknown source "hat-count"'],
    [
      '    series: residents',
      '    series: resident',
      'figures.denominator.series: unknown series of `head-count` "resident"',
    ],
  ])('%s → %s', (from, to, fault) => {
    expect(faults('rescues', from, to)).toEqual([fault]);
  });

  it('wants geographies with boundaries for a map and its outlines', () => {
    const overlay = 'overlay: city-of-port-verity';
    expect(faults('quays-not-clean', 'overlay: null', overlay)).toEqual([
      'places[0].overlay: unknown geography with boundaries "city-of-port-verity"',
    ]);
  });

  it('does not repeat the fault of a broken file at everything that refers to it', () => {
    const broken = folderAfter(write('catalog/sources/rescue-log.yaml', 'id: ['));
    expect(indicatorReferences(broken)).toEqual([]);
  });
});
