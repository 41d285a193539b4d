import { expect, test } from 'vitest';
import { filesOf, standards } from '../../../scripts/standards/declared.ts';
import { dataPackage, dcat11, dcat3 } from './invented-schemas.ts';

test('each standard has an entry among its schemas, names that are its own, and an address by https', () => {
  for (const { entry, schemas, base } of standards) {
    expect(schemas.map(({ file }) => file)).toContain(entry);
    expect(new Set(schemas.map(({ file }) => file)).size).toBe(schemas.length);
    expect(base).toMatch(/^https:\/\/.*\/$/);
  }
  expect(new Set(standards.map(({ id }) => id)).size).toBe(standards.length);
});

test('the files of a standard: by the end of their name, or by their whole name', () => {
  const paths = ['data.json', 'data-3.0.json', 'data/a.datapackage.json', 'a/data.json'];
  expect(filesOf(dataPackage, paths)).toEqual(['data/a.datapackage.json']);
  expect(filesOf(dcat11, paths)).toEqual(['data.json']);
  expect(filesOf(dcat3, paths)).toEqual(['data-3.0.json']);
});
