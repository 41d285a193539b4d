import { expect, test } from 'vitest';
import { coverage } from '../../../scripts/outputs/data-catalogs.ts';
import type { DownloadRow } from '../../../scripts/outputs/rows.ts';
import { holdDcat11, holdDcat30 } from '../../vocabularies/hold.ts';
import { built, taken } from './invented-bundle.ts';

test('DCAT-US 1.1 and 3.0: every data set has what the standards ask for, and every address is a file', () => {
  for (const name of ['data.json', 'data-3.0.json']) {
    const { dataset } = JSON.parse(taken.files.get(name) as string) as { dataset: Record<string, unknown>[] };
    expect(dataset).toHaveLength(built.indicators.length + 1);
    for (const one of dataset) {
      for (const key of ['title', 'description', 'keyword', 'modified', 'publisher', 'contactPoint', 'identifier'])
        expect(one[key], `${name}: ${key}`).toBeTruthy();
      for (const { downloadURL } of one['distribution'] as { downloadURL: string }[])
        expect(taken.files.has(downloadURL.replace(`${built.site.site.url}/`, '')), downloadURL).toBe(true);
    }
    expect(new Set(dataset.map((one) => one['identifier'])).size).toBe(dataset.length);
  }
});

const register = (name: string) => JSON.parse(taken.files.get(name) as string) as Record<string, unknown>;

test('the register of 1.1 names the schema for publishers that are no federal agency', () => {
  expect(register('data.json')['describedBy']).toContain('catalog-non-federal.json');
});

test('the register of 3.0 is one in the form of that version: a standard, a list of contacts, no context', () => {
  const { conformsTo, contactPoint, modified, language, ...rest } = register('data-3.0.json');
  expect(conformsTo).toMatchObject({ '@type': 'Standard', title: 'DCAT-US 3.0' });
  expect(contactPoint).toEqual([expect.objectContaining({ '@type': 'Kind' })]);
  expect([modified, language]).toEqual([built.site.date, ['en']]);
  expect(rest).not.toHaveProperty('@context');
});

test('every word of the registers is one of DCAT, Dublin Core, vCard, FOAF or ORG, where it may stand', async () => {
  expect(await holdDcat11({ built: register('data.json') })).toEqual([]);
  expect(await holdDcat30({ built: register('data-3.0.json') })).toEqual([]);
});

test('the register of 3.0 has the licence on each file, as that version does, and the rights on the data set', () => {
  for (const one of register('data-3.0.json')['dataset'] as Record<string, unknown>[]) {
    expect(one).not.toHaveProperty('license');
    expect(one['rights']).toEqual([expect.stringContaining('under the terms of its source')]);
    for (const file of one['distribution'] as object[]) expect(file).toHaveProperty('license');
  }
});

test('a data set is about the whole places of its rows; about the city where it has parts of it alone', () => {
  const [geography] = built.site.geographies;
  const kind = (id: string, boundaries: boolean, compared = false) => ({
    ...geography!,
    geography: { ...geography!.geography, id, boundaries, compared },
  });
  const site = {
    ...built.site,
    geographies: [kind('oakshire', false), kind('ward', true), kind('beside', false, true)],
  };
  const rows = (...of: [string, string][]) =>
    of.map(([one, areaLabel]) => ({ geography: one, areaLabel }) as DownloadRow);
  expect(
    coverage(site, { rows: rows(['oakshire', 'Oakshire'], ['ward', 'Ward 1'], ['oakshire', 'Oakshire']) }),
  ).toEqual(['Oakshire']);
  expect(coverage(site, { rows: rows(['ward', 'Ward 1'], ['beside', 'Elm']) })).toEqual([built.site.site.texts.city]);
});

test('what describes the columns to programs stands with the CSV file, and is a file', () => {
  for (const name of ['data.json', 'data-3.0.json'])
    for (const { distribution } of register(name)['dataset'] as { distribution: Record<string, unknown>[] }[]) {
      const described = distribution.filter((one) => one['describedBy'] !== undefined);
      expect(described.map(({ format }) => format)).toEqual(['CSV']);
      const { describedBy } = described[0] as { describedBy: string | { downloadURL: string } };
      const address = typeof describedBy === 'string' ? describedBy : describedBy.downloadURL;
      expect(taken.files.has(address.replace(`${built.site.site.url}/`, '')), address).toBe(true);
    }
});
