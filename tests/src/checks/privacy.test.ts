import { describe, expect, it } from 'vitest';
import { privacy } from '../../../src/checks/privacy.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';
import type { Change } from '../../cities/invented-city.ts';

const log = 'tables/rescue-log.csv';
const faults = (...changes: Change[]): string[] =>
  privacy(folderAfter(...changes)).map(({ line, field, wrong }) => `${line} ${field}: ${wrong}`);

describe('privacy', () => {
  it('finds nothing in the city as it stands: zero and eleven are shown', () => {
    expect(faults()).toEqual([]);
    expect(faults(change(log, 'other-kin,12,', 'other-kin,11,'))).toEqual([]);
  });

  it.each([1, 10])('refuses a count of %i', (count) => {
    expect(faults(change(log, 'other-kin,12,', `other-kin,${count},`))).toEqual([
      `6 estimate: ${count} is a count of persons`,
    ]);
  });

  it('refuses a small numerator, a small denominator and a small rest', () => {
    const parts = (numerator: number, denominator: number): Change =>
      change(log, 'other-kin,12,,,,,,', `other-kin,,,,,${numerator},${denominator},`);
    expect(faults(parts(3, 50))).toEqual(['6 numerator: 3 is a count of persons']);
    expect(faults(parts(0, 8))).toEqual([
      '6 denominator: 8 is a group of so few persons',
      '6 numerator: 8 is the rest of the denominator',
    ]);
    expect(faults(parts(48, 50))).toEqual(['6 numerator: 2 is the rest of the denominator']);
  });

  it('lets a single hidden cell stand where no total gives it back', () => {
    const shown = change(log, 'kin,otter-kin,,,,,,,withheld,,', 'kin,otter-kin,24,,,,,,published,good,');
    expect(faults(shown)).toHaveLength(1);
    const overlapping = change('catalog/dimensions/kin.yaml', 'partition: true', 'partition: false');
    expect(faults(shown, overlapping)).toEqual([]);
  });

  describe('of areas that persons are not counted for', () => {
    const city = 'city-of-port-verity,port-verity,all,all,150,,,,,,';
    const inWard = (numbers: string): Change => change(log, city, `ward-2020,01,all,all,${numbers},`);
    const counted = change('catalog/geographies/ward-2020.yaml', 'pages: true', 'pages: true\npersonCounts: true');
    it('refuses a bare count, and a rate of fewer than a hundred events', () => {
      expect(faults(inWard('150,,,,,'))).toEqual(['2 estimate: a count of persons for an area of this kind']);
      expect(faults(inWard(',,,,99,5000'))).toEqual(['2 numerator: 99 events are too few for an area of this kind']);
    });
    it('takes a rate of a hundred events, and a count where the geography has them', () => {
      expect(faults(inWard(',,,,100,5000'))).toEqual([]);
      expect(faults(inWard('150,,,,,'), counted)).toEqual([]);
    });
  });

  it('does not judge sources of another class', () => {
    const published = change('catalog/sources/rescue-log.yaml', 'privacy: standard', 'privacy: published-aggregate');
    expect(faults(published, change(log, 'other-kin,12,', 'other-kin,2,'))).toEqual([]);
  });
});
