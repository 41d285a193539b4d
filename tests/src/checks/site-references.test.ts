import { describe, expect, it } from 'vitest';
import { siteReferences } from '../../../src/checks/site-references.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

const faults = (from: string, to: string): string[] =>
  siteReferences(folderAfter(change('site.yaml', from, to))).map(({ field, wrong }) => `${field}: ${wrong}`);

describe('siteReferences', () => {
  it.each([
    ['area: port-verity', 'area: port', 'area: unknown area of `city-of-port-verity` "port"'],
    ['geography: city-of-port-verity', 'geography: city', 'geography: unknown geography "city"'],
    ['  - household-income', '  - income', 'home[1]: unknown indicator "income"'],
    ['  indicator: quays-not-clean', '  indicator: quays', 'homeMap.indicator: unknown indicator "quays"'],
    ['  geography: ward-2020', '  geography: ward', 'homeMap.geography: unknown map of `quays-not-clean` "ward"'],
    [
      'homeMap:',
      'headlines:\n  - rescues\nhomeMap:',
      'headlines[0]: unknown indicator with figures by place "rescues"',
    ],
    ['  - id: eo', '  - id: es', 'languages[2].id: language "es" stands twice'],
  ])('%s → %s', (from, to, fault) => {
    expect(faults(from, to)).toEqual([fault]);
  });

  it('wants the counts of segregation to be there', () => {
    const named = (source: string, series: string, geography: string, dimension: string) =>
      `segregation:\n  source: ${source}\n  series: ${series}\n  geography: ${geography}\n  dimension: ${dimension}\nhomeMap:`;
    expect(faults('homeMap:', named('rescue-log', 'rescues', 'ward-2020', 'kin'))).toEqual([]);
    expect(faults('homeMap:', named('rescue-log', 'boats', 'ward', 'kith'))).toEqual([
      'segregation.series: unknown series of `rescue-log` "boats"',
      'segregation.geography: unknown geography "ward"',
      'segregation.dimension: unknown dimension "kith"',
    ]);
  });

  it('wants one indicator an issue area on the home page', () => {
    const second = '  - household-income\n  - rescues';
    expect(faults('  - household-income', second)).toEqual([
      'home[2]: "rescues" is a second indicator of the issue area `work-at-sea`',
    ]);
  });
});
