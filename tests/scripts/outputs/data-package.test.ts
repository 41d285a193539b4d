import { expect, test } from 'vitest';
import { sha256 } from '../../../scripts/effects.ts';
import { toCsv } from '../../../scripts/outputs/csv.ts';
import { hasKey, toDataPackage } from '../../../scripts/outputs/data-package.ts';
import { downloadColumns } from '../../../src/model/download.ts';
import { bundle, context } from './invented-bundle.ts';

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Descriptor {
  name: string;
  created: string;
  sources: { title: string }[];
  resources: { path: string; hash: string; schema: { fields: Field[]; primaryKey?: string[] } }[];
}

const csv = toCsv(bundle.rows);
const file = { path: 'income.csv', bytes: csv.length, sha256: sha256(csv) };
const packed = (isKeyed = true): Descriptor => JSON.parse(toDataPackage(bundle, file, context, isKeyed)) as Descriptor;

test('every column of the file is a field with a type and a meaning, in order', () => {
  const [resource] = packed().resources;
  expect(resource!.schema.fields.map(({ name }) => name)).toEqual([...downloadColumns]);
  expect(resource!.schema.fields.map(({ name }) => name)).toEqual(csv.split('\n')[0]!.split(','));
  for (const { description } of resource!.schema.fields) expect(description.length).toBeGreaterThan(10);
});

test('every value of the table keeps to the type and the list of its field', () => {
  const [resource] = packed().resources;
  for (const { name, type, constraints } of resource!.schema.fields) {
    const values = bundle.rows.map((row) => row[name as 'status']).filter((value) => value !== '');
    expect(values.every((value) => typeof value === type)).toBe(true);
    if (constraints?.required === true) expect(values).toHaveLength(bundle.rows.length);
    if (constraints?.enum !== undefined) expect(constraints.enum).toEqual(expect.arrayContaining(values));
  }
});

test('how fields match is not said: the published profile wants a list there, its text a word', () => {
  expect(packed().resources[0]!.schema).not.toHaveProperty('fieldsMatch');
});

test('a key is promised only where it holds', () => {
  const key = packed().resources[0]!.schema.primaryKey!;
  expect(key).toContain('area');
  // The standard recommends the order of the fields.
  expect(key).toEqual(downloadColumns.filter((column) => (key as string[]).includes(column)));
  const [row] = bundle.rows;
  expect(packed(false).resources[0]!.schema.primaryKey).toBeUndefined();
  expect([hasKey([row!]), hasKey([row!, row!])]).toEqual([true, false]);
});

test('the version of the profile is said, the day is the day of the build, and each source has its terms', () => {
  const text = toDataPackage(bundle, file, context, true);
  expect(text).toContain('https://datapackage.org/profiles/2.0/datapackage.json');
  expect(packed()).toMatchObject({ name: bundle.name, created: '2022-03-01T00:00:00Z' });
  expect(packed()).toMatchObject({ id: `${context.url}/${bundle.path}.datapackage.json`, version: context.version });
  expect(toDataPackage(bundle, file, { ...context, version: 'unreleased' }, true)).not.toContain('"version"');
  expect(packed().name).toMatch(/^[a-z0-9-]+$/);
  expect(
    packed()
      .sources.map(({ title }) => title)
      .join(),
  ).toContain(bundle.origins[0]!.licence);
});
