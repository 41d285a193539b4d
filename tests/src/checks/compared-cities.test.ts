import { expect, it } from 'vitest';
import { comparedCities } from '../../../src/checks/compared-cities.ts';
import { change, folderAfter, type Change } from '../../cities/invented-city.ts';

const source = 'catalog/sources/income-survey.yaml';
const faults = (...changes: Change[]): string[] =>
  comparedCities(folderAfter(...changes)).map(({ field, wrong }) => `${field}: ${wrong}`);
const other = 'extracts[1]: `household-income` of other cities has no counterpart with the same definition';

/** What stands in the extract of other ports alone: from its conditions to the end of its words. */
const inOthers = (from: string, to: string): Change =>
  change(
    source,
    `      geography: other-port\n      column: Town\n${from}`,
    `      geography: other-port\n      column: Town\n${to}`,
  );

it('is silent where other cities are read as this one is', () => {
  expect(faults()).toEqual([]);
});

it('refuses another period, another vintage and another column', () => {
  const groups = '    groups:\n      dimension: kin\n';
  expect(faults(inOthers(groups, `    marginOfError:\n      column: Margin\n${groups}`))).toEqual([other]);
  expect(faults(inOthers(groups, '    groups:\n      dimension: age-band\n'))).toEqual([other]);
});

it('says nothing of places that are not compared', () => {
  expect(
    faults(
      change('catalog/geographies/other-port.yaml', 'compared: true', 'compared: false'),
      inOthers('    groups:', '    total: sum\n    groups:'),
    ),
  ).toEqual([]);
});
